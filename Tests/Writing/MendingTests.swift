import Testing

@testable import Selaras

@Suite struct `Fixes of a text` {
  private func mended(_ text: String, _ fixes: [(Range<Int>, String)]) -> (String, [Int]) {
    var mending = Mending(Array(text.utf8))
    let applied = mending.apply(
      fixes.map { Fix(place: Place(source: 0, $0.0), replacement: $0.1, isSafe: true) })
    return (String(decoding: mending.bytes, as: UTF8.self), applied)
  }

  @Test func `are applied all at once if they do not meet`() {
    #expect(mended("abcdef", [(4..<5, "EEE"), (0..<1, ""), (1..<2, "B")]) == ("BcdEEEf", [1, 2, 0]))
  }

  @Test func `are applied one of those that meet, the first and shortest`() {
    #expect(mended("abcdef", [(1..<5, "x"), (1..<3, "y"), (2..<4, "z"), (5..<6, "w")]) == ("aydew", [1, 3]))
    #expect(mended("ab", [(1..<1, "x"), (1..<1, "y")]) == ("axb", [0]))
    #expect(mended("ab", [(1..<9, "x")]) == ("ab", []))
  }

  @Test func `are applied to whole files until nothing is left, and leave what they are not about`() {
    let text = """
      selaras: 1
      dokumen: renstra
      # selaras: abaikan-berkas STR004 -- usang
      sasaran:
        # biasa
        - kinerja: Meningkatnya  kualitas pelayаnan   # selaras: abaikan KIN001, KIN002 -- usang
        - kinerja: Terlaksananya pelayanan # selaras: abaikan KIN002, KIN001, KIN003 -- dikunci

      """
    func mend(_ text: String, _ codes: [String] = []) -> (String, [String: Int]) {
      var options = CheckOptions()
      options.selection.select = codes
      let input = Input(Source(name: "a.yaml", text: text), isNamed: true)
      let mended = Selaras.mend([input], .builtIn, options, isUnsafe: false)
      #expect(!mended.isUnfinished && mended.broken.isEmpty)
      return (
        mended.files.first.map { String(decoding: $0.after, as: UTF8.self) } ?? text,
        mended.files.first?.counts ?? [:]
      )
    }
    let (after, counts) = mend(text)
    #expect(
      after == """
        selaras: 1
        dokumen: renstra
        sasaran:
          # biasa
          - kinerja: Meningkatnya kualitas pelayanan
          - kinerja: Terlaksananya pelayanan # selaras: abaikan KIN001 -- dikunci

        """)
    #expect(counts == ["FMT020": 4, "TEK002": 1, "TEK005": 1])
    #expect(mend(after).1 == [:])
    let crlf = text.replacing("\n", with: "\r\n")
    #expect(mend(crlf).0 == after.replacing("\n", with: "\r\n"))
    // Only what was asked is known to be needless.
    #expect(mend(text, ["STR004", "KIN001"]).0.contains("# selaras: abaikan KIN002 -- usang\n"))
  }

  @Test func `leave a file alone that was not read in full, and tables`() {
    let broken = "selaras: 1\ndokumen: renstra\nentah: 1\nsasaran: [Meningkatnya  mutu]\n"
    let table = "jenjang;kinerja;indikator\nsasaran;Meningkatnya  mutu;Indeks Mutu\n"
    let inputs = [("a.yaml", broken), ("b.csv", table)].map {
      Input(Source(name: $0.0, text: $0.1), isNamed: true)
    }
    var options = CheckOptions()
    options.selection.select = ["TEK005"]
    let mended = mend(inputs, .builtIn, options, isUnsafe: false)
    #expect(mended.files.isEmpty)
    #expect(mended.tables == ["b.csv"])
    #expect(mended.report.unchecked.map(\.file) == ["a.yaml"])
  }
}
