import Selaras
import Testing

private let sample: Report = {
  let text = "visi: Maju\nmisi: \"e\u{301} \u{202E}dua\"\n"
  var diagnostic = finding(
    place("dua", in: text), "kata `dua\u{1B}` \"salah\"", notes: [note(place("Maju", in: text), "pertama")])
  diagnostic.help = Phrase(id: "hapus", en: "remove it")
  diagnostic.basis = ["Permendagri 86/2017", "LKE AKIP"]
  diagnostic.node = "tujuan 1"
  diagnostic.level = "tujuan"
  diagnostic.fix = Fix(place: place("dua", in: text), replacement: "tiga", isSafe: false)
  var sample = report(
    [("a.yaml", text)],
    [diagnostic, finding(Place(source: 0, 0..<4), severity: .warning, code: "STR002")])
  sample.version = "0.1"
  sample.rulebook = .init(rules: 83, digest: "abc")
  sample.documents = [.init(file: "a.yaml", kind: "renstra", nodes: 2, indicators: 3)]
  sample.unchecked = [.init(file: "b.xlsx", why: Phrase(id: "bersandi", en: "protected"))]
  sample.suppressed = 4
  return sample
}()

struct `The concise report` {
  @Test func `has one safe line per finding`() {
    #expect(
      written { writeConcise(sample, to: &$0, in: .id) } == """
        a.yaml:2:12: error[KIN001]: kata `dua\\u{1B}` "salah"
        a.yaml:1:1: warning[STR002]: salah

        """)
  }
}

struct `The JSON report` {
  @Test func `has every field in the order of the contract`() {
    #expect(
      written { writeJSON(sample, to: &$0, in: .id) } == #"""
        {
          "version": 1,
          "tool": {
            "name": "selaras",
            "version": "0.1"
          },
          "rulebook": {
            "rules": 83,
            "digest": "abc"
          },
          "documents": [
            {
              "file": "a.yaml",
              "kind": "renstra",
              "nodes": 2,
              "indicators": 3,
              "agency": null,
              "region": null,
              "criteria": []
            }
          ],
          "agencies": [
            {
              "agency": null,
              "region": null,
              "documents": 1,
              "nodes": 2,
              "indicators": 3,
              "error": 1,
              "warning": 1,
              "info": 0,
              "unchecked": 1
            }
          ],
          "diagnostics": [
            {
              "file": "a.yaml",
              "line": 2,
              "column": 12,
              "endLine": 2,
              "endColumn": 15,
              "sheet": null,
              "cell": null,
              "code": "KIN001",
              "name": "keluaran-di-tingkat-hasil",
              "family": "KIN",
              "severity": "error",
              "message": "kata `dua\u001B` \"salah\"",
              "help": "hapus",
              "basis": [
                "Permendagri 86/2017",
                "LKE AKIP"
              ],
              "node": "tujuan 1",
              "level": "tujuan",
              "notes": [
                {
                  "file": "a.yaml",
                  "line": 1,
                  "column": 7,
                  "message": "pertama"
                }
              ],
              "fix": {
                "line": 2,
                "column": 12,
                "endLine": 2,
                "endColumn": 15,
                "replacement": "tiga",
                "safe": false
              }
            },
            {
              "file": "a.yaml",
              "line": 1,
              "column": 1,
              "endLine": 1,
              "endColumn": 5,
              "sheet": null,
              "cell": null,
              "code": "STR002",
              "name": "keluaran-di-tingkat-hasil",
              "family": "STR",
              "severity": "warning",
              "message": "salah",
              "help": null,
              "basis": [],
              "node": null,
              "level": null,
              "notes": [],
              "fix": null
            }
          ],
          "summary": {
            "error": 1,
            "warning": 1,
            "info": 0,
            "suppressed": 4
          },
          "changedSince": null,
          "unchecked": [
            {
              "file": "b.xlsx",
              "why": "bersandi"
            }
          ],
          "passedOver": [],
          "excluded": [],
          "tables": [],
          "notRead": []
        }

        """#)
  }

  @Test func `can be one line`() {
    let empty = Report(sources: [], diagnostics: [])
    #expect(
      written { writeJSON(empty, to: &$0, in: .en, isPretty: false) } == #"""
        {"version":1,"tool":{"name":"selaras","version":""},"rulebook":{"rules":0,"digest":""},"documents":[],\#
        "agencies":[],"diagnostics":[],"summary":{"error":0,"warning":0,"info":0,"suppressed":0},"changedSince":null,"unchecked":[],"passedOver":[],"excluded":[],\#
        "tables":[],"notRead":[]}

        """#)
  }

  @Test func `escapes what cannot be seen`() {
    var odd = Report(sources: [], diagnostics: [])
    odd.version = "\u{0}\t\u{7F}\u{202E}\u{2028}\u{E0041}é日\\"
    #expect(
      written { writeJSON(odd, to: &$0, in: .en) }
        .contains(#""version": "\u0000\t\u007F\u202E\u2028\uDB40\uDC41é日\\""#))
  }
}

struct `The statistics` {
  @Test func `list the rules by their number of findings`() {
    let place = Place(source: 0, 0..<1)
    var many = report(
      [("a", "a")],
      (0..<12).map { _ in finding(place, severity: .warning, code: "IND002") } + [finding(place)])
    many.diagnostics.append(finding(place))
    let titles = ["IND002": Phrase(id: "Satuan hilang", en: "No unit")]
    #expect(
      written { writeStatistics(many, to: &$0, in: .id, titles: titles) } == """
        kode    tingkat  jumlah  judul
        IND002  warning      12  Satuan hilang
        KIN001  error         2  keluaran-di-tingkat-hasil

        """)
  }
}

struct `The order of a report` {
  @Test func `is by file name, place, code and message`() {
    let sources = ["b", "a"].map { Source(name: $0, text: "xyz") }
    let sorted = [
      finding(Place(source: 1, 0..<1), "a", code: "B"), finding(Place(source: 1, 0..<1), "b", code: "B"),
      finding(Place(source: 1, 0..<1), code: "C"), finding(Place(source: 1, 1..<2), code: "A"),
      finding(Place(source: 0, 0..<1), code: "A"), finding(Place(source: 9, 0..<1), code: "A"),
    ]
    #expect(sorted.reversed().sorted(by: ReportOrder(sources).precedes) == sorted)
  }
}
