import Testing

@testable import Selaras

@Suite struct `The marks of an indicator's name` {
  static let words = Rulebook.builtIn.marks

  /// Direction, trait, unit, and the name without the marks.
  private func shown(_ name: String) -> String {
    let marks = Self.words.read(name)
    let bytes = Array(name.utf8)
    let unit = marks.unit.map {
      String(decoding: bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self)
    }
    let plain = String(decoding: bytes[..<Int(marks.nameEnd)], as: UTF8.self)
    let found = [marks.polarity?.rawValue, marks.trait?.rawValue, unit.map { "‹\($0)›" }]
    return (found.compactMap { $0 } + ["\"\(plain)\""]).joined(separator: " ")
  }

  @Test(arguments: [
    ("Indeks A (positif)", #"positif "Indeks A""#), ("Indeks A (negatif)", #"negatif "Indeks A""#),
    ("Indeks A (POSITIF)", #"positif "Indeks A""#), ("Indeks A(positif)", #"positif "Indeks A""#),
    ("Indeks A (progress positif)", #"positif progres "Indeks A""#),
    ("Indeks A (akumulasi) (positif)", #"positif kumulatif "Indeks A""#),
    ("Indeks A (positif)(akumulasi)", #"positif kumulatif "Indeks A""#),
    ("Indeks A (pengulangan/positif)", #"positif pengulangan "Indeks A""#),
    ("Indeks A (positif, progres)", #"positif progres "Indeks A""#),
    ("Jumlah A (Dokumen)", #"‹Dokumen› "Jumlah A""#), ("Jumlah A ( Dokumen )", #"‹Dokumen› "Jumlah A""#),
    ("Persentase A (%)", #"‹%› "Persentase A""#), ("Jumlah A (Orang/Bulan)", #"‹Orang/Bulan› "Jumlah A""#),
    ("Jumlah A (Dokumen) (positif)", #"positif ‹Dokumen› "Jumlah A""#),
    ("Jumlah A (positif) (Dokumen)", #"positif ‹Dokumen› "Jumlah A""#),
    ("Jumlah A (Dokumen) (Orang)", #"‹Orang› "Jumlah A (Dokumen)""#),
    // Text
    (
      "Jumlah ASN (tidak termasuk guru dan tenaga kesehatan)",
      #""Jumlah ASN (tidak termasuk guru dan tenaga kesehatan)""#
    ),
    ("Indeks Kepuasan Masyarakat (IKM)", #""Indeks Kepuasan Masyarakat (IKM)""#),
    ("Jumlah dokumen (RPJPD, RPJMD dan RKPD)", #""Jumlah dokumen (RPJPD, RPJMD dan RKPD)""#),
    ("Indeks (IKM) (positif)", #"positif "Indeks (IKM)""#),
    ("Indeks (positif) (IKM)", #""Indeks (positif) (IKM)""#),
    ("Indeks (positif sekali)", #""Indeks (positif sekali)""#),
    ("Indeks (positif) naik", #""Indeks (positif) naik""#),
    ("Indeks ()", #""Indeks ()""#), ("Indeks ( )", #""Indeks ( )""#), ("Indeks (-)", #""Indeks (-)""#),
    // Nested, unbalanced, nothing else
    ("Indeks ((positif))", #"positif "Indeks""#), ("Indeks (IKM (positif))", #""Indeks (IKM (positif))""#),
    ("Indeks positif)", #""Indeks positif)""#), ("Indeks (positif", #""Indeks (positif""#),
    ("Indeks (a) positif)", #""Indeks (a) positif)""#), ("Indeks ) (positif)", #"positif "Indeks )""#),
    ("(positif)", #""(positif)""#), ("(Dokumen)", #""(Dokumen)""#), ("", "\"\""), (")", "\")\""),
    ("(", "\"(\""),
    (" (positif) ", #"positif """#), ("Indeks A (positif) ", #"positif "Indeks A""#),
  ])
  func `are read from the end as far as they are known`(name: String, expected: String) {
    #expect(shown(name) == expected)
  }

  @Test func `are found quickly among any number of parentheses`() {
    for text in ["(", ")", "()", "(positif)", "((", "(a)"] {
      let name = String(repeating: text, count: 20_000)
      let marks = Self.words.read(name)
      #expect(marks.nameEnd >= 0 && Int(marks.nameEnd) <= name.utf8.count)
    }
  }

  @Test func `stay in the name as it is written`() {
    let read = ReadFiles(
      yaml: """
        selaras: 1
        sasaran: [{kinerja: A, indikator: ["Jumlah A (Dokumen) (negatif)"]}]
        """)
    #expect(
      read.cascade.string(read.cascade.indicators[0].fields.lowerBound) == "Jumlah A (Dokumen) (negatif)")
  }
}
