import Testing

@testable import Selaras

@Suite struct `A text in a message` {
  @Test func `is quoted whole, or by its beginning and its length`() {
    let text = String(repeating: "é", count: 240)
    #expect(text.quoted(in: .id) == text)
    let long = text + "x"
    #expect(long.quoted(in: .id) == String(repeating: "é", count: 200) + "… (241 huruf)")
    #expect(long.quoted(in: .en) == String(repeating: "é", count: 200) + "… (241 characters)")
  }

  @Test func `is shortened only where it is quoted`() {
    let long = String(repeating: "a", count: 1_000)
    let phrase = Phrase(id: "`\(long)` bukan `b`, \(long)", en: "`b`").withShortQuotations
    #expect(phrase.id == "`\(long.quoted(in: .id))` bukan `b`, \(long)" && phrase.en == "`b`")
  }

  @Test func `never buries what is said of a plan`() {
    let digits = String(repeating: "9", count: 10_000)
    let plan = """
      selaras: \(digits)
      dokumen: renstra\(digits)
      periode: \(digits)
      sasaran:
        - kinerja: Terlaksananya \(digits)
          indikator:
            - {nama: Persentase x, satuan: Persen, polaritas: \(digits), target: {2025: \(digits), \(digits): 1}}
      # selaras: abaikan K\(digits) -- x
      # selaras: abai\(digits) -- x
      """
    let report = check([Input(Source(name: "a.yaml", text: plan), isNamed: true)], .builtIn)
    let codes = Set(report.diagnostics.map(\.code))
    #expect(codes.isSuperset(of: ["FMT009", "FMT010", "FMT019", "TGT003", "KIN001"]), "\(codes)")
    for diagnostic in report.diagnostics {
      let texts =
        [diagnostic.message, diagnostic.label, diagnostic.help].compactMap(\.self)
        + diagnostic.notes.map(\.message)
      #expect(texts.allSatisfy { $0.id.count < 800 && $0.en.count < 800 }, "\(diagnostic.code)")
    }
  }
}
