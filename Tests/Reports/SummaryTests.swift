import Selaras
import Testing

struct `The end of the text report` {
  let clean: Report = {
    var clean = Report(sources: [], diagnostics: [])
    clean.documents = [
      .init(file: "a.yaml", kind: "renstra", nodes: 1200, indicators: 70),
      .init(file: "b.yaml", kind: "renstra", nodes: 34, indicators: 1),
    ]
    return clean
  }()

  @Test func `says what was checked when nothing was found`() {
    #expect(
      written { writeText(clean, to: &$0, in: .id) }
        == "tidak ada temuan: 2 dokumen, 1.234 simpul dan 71 indikator diperiksa\n")
    #expect(
      written { writeText(clean, to: &$0, in: .en) }
        == "no findings: 2 documents, 1,234 nodes and 71 indicators checked\n")
  }

  @Test func `does not call a report clean that checked nothing`() {
    let empty = Report(sources: [], diagnostics: [])
    #expect(written { writeText(empty, to: &$0, in: .id) } == "tidak ada dokumen yang diperiksa\n")
  }

  @Test func `counts by severity and names the most frequent rule`() {
    let place = Place(source: 0, 0..<1)
    var mixed = report(
      [("a.yaml", "a"), ("b.yaml", "b")],
      [
        finding(place), finding(place, code: "IND002"), finding(place, code: "IND002"),
        finding(place, severity: .warning, code: "IND003"),
        finding(Place(source: 1, 0..<1), severity: .info, code: "IND004"),
      ])
    mixed.suppressed = 2
    mixed.diagnostics[0].fix = Fix(place: place, replacement: "b", isSafe: true)
    mixed.unchecked = [
      .init(file: "rusak\u{1B}.xlsx", why: Phrase(id: "berkas bersandi", en: "protected by a password"))
    ]
    #expect(
      written { writeText(mixed, to: &$0, in: .id) }.hasSuffix(
        """

        3 error, 1 warning, 1 info dalam 2 berkas
        2 temuan lain diredam
        note: rusak\\u{1B}.xlsx tidak diperiksa sepenuhnya: berkas bersandi
        berikutnya: selaras explain IND002

        """))
    #expect(
      written { writeText(mixed, to: &$0, in: .en) }.hasSuffix(
        """

        3 errors, 1 warning, 1 info in 2 files
        2 more findings are suppressed
        note: rusak\\u{1B}.xlsx was not fully checked: protected by a password
        next: selaras explain IND002

        """))
  }
}

struct `Colour` {
  @Test func `is laid over the same text`() {
    let text = "a: 1 b"
    let sample = report(
      [("a.yaml", text)],
      [finding(place("b", in: text), label: "di sini", notes: [note(place("1", in: text), "itu")])])
    let coloured = written { writeText(sample, to: &$0, in: .id, style: ReportStyle(palette: .ansi)) }
    #expect(
      coloured.replacing("\u{1B}", with: "␛") == """
        ␛[1;31merror[KIN001]␛[0m␛[1m: salah␛[0m
        ␛[2;34m  -->␛[0m a.yaml:1:6
        ␛[2;34m   |␛[0m
        ␛[2;34m 1 |␛[0m a: 1 b
        ␛[2;34m   |␛[0m    ␛[36m-␛[0m ␛[1;31m^␛[0m␛[1;31m di sini␛[0m
        ␛[2;34m   |␛[0m    ␛[36m|␛[0m
        ␛[2;34m   |␛[0m    ␛[36mitu␛[0m

        ␛[1;31m1 error␛[0m dalam 1 berkas
        berikutnya: selaras explain KIN001

        """)
    let plain = written { writeText(sample, to: &$0, in: .id) }
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }
}
