import Testing

@testable import Selaras

@Suite struct `A conflict that git left in a file` {
  private func told(_ plan: String, _ name: String = "a.yaml") -> [String] {
    let source = Source(name: name, text: plan)
    var options = CheckOptions()
    options.kind = .renstra
    options.selection.select = ["IND001", "KIN001", "FMT"]
    let report = check([Input(source, isNamed: true)], .builtIn, options)
    #expect(
      report.unchecked.map(\.file) == (report.diagnostics.contains(where: \.hindersCheck) ? [name] : []))
    return lines(report.diagnostics, [source]).split(separator: "\n").map {
      String($0.prefix { $0 != "|" }).trimmedOfBlanks
    }
  }

  private let head = "selaras: 1\ndokumen: renstra\nsasaran:\n  - kinerja: Meningkatnya A\n"
  private let mark = "FMT002 ‹<<<<<<< HEAD› a conflict mark of git: two versions are not merged here"
  private let other = "FMT002 ‹=======› the other version of this conflict of git is not read"

  @Test func `is told, and what it may hide is not called missing`() {
    let conflict = """
      <<<<<<< HEAD
          indikator: [Indeks A]
      =======
          indikator: [Indeks B]
      >>>>>>> topik
        - kinerja: Terlaksananya B
          indikator: [Indeks C]
        - kinerja: Meningkatnya D

      """
    let rest = ["10:14 KIN001", "12:14 IND001"]
    for text in [conflict, conflict.replacing("    indikator: [Indeks A]\n", with: "    lokasi: Kota\n")] {
      let found = told(head + text)
      #expect(found.prefix(2) == ["5:1 \(mark)", "7:1 \(other)"])
      #expect(found.dropFirst(2).map { String($0.prefix(12)) } == rest)
    }
    let windows = told((head + conflict).replacing("\n", with: "\r\n"))
    #expect(windows.prefix(2) == ["5:1 \(mark)", "7:1 \(other)"] && windows.count == 4)
  }

  @Test func `is read as its first version, in every format`() {
    let json = """
      {"selaras": 1, "dokumen": "renstra", "sasaran": [
      <<<<<<< HEAD
        {"kinerja": "Terlaksananya A", "indikator": ["I"]}
      ||||||| dasar
        {"kinerja": "A", "indikator": ["I"]}
      =======
        {"kinerja": "Meningkatnya A"}
      >>>>>>> topik
      ]}
      """
    #expect(
      told(json, "a.json").map { String($0.prefix(11)) } == ["2:1 FMT002 ", "3:16 KIN001", "4:1 FMT002 "])
    let table = """
      sasaran,indikator
      <<<<<<< HEAD
      Terlaksananya A,Indeks A
      =======
      Terlaksananya B,Indeks B
      >>>>>>> topik
      Terlaksananya C,Indeks C
      """
    #expect(
      told(table, "a.csv").map { String($0.prefix(10)) } == [
        "2:1 FMT002", "3:1 KIN001", "4:1 FMT002", "7:1 KIN001",
      ])
  }

  @Test func `may have no end, no second version, or only a mark that was forgotten`() {
    let open = head + "<<<<<<< HEAD\n    indikator: [I]\n"
    #expect(told(open) == ["5:1 \(mark)"])
    #expect(told(open + "=======\n    indikator: [J]\n    apa: 1\n") == ["5:1 \(mark)", "7:1 \(other)"])
    #expect(told(open + ">>>>>>> topik\n") == ["5:1 \(mark)"])
    #expect(
      told(head + "    indikator: [I]\n>>>>>>> topik\n") == [
        "6:1 FMT002 ‹>>>>>>> topik› a conflict mark of git: two versions are not merged here"
      ])
  }

  @Test func `is not one in a text that only looks so`() {
    #expect(told(head + "    indikator: [I]\n    catatan: <<<<<<< HEAD\n") == [])
    #expect(told(head + "    indikator: [I]\n    catatan: |\n      <<<<<<< HEAD\n      >>>>>>> x\n") == [])
    #expect(MergeConflicts(Array("<<<<<<<<\n>>>>>>>>\n<<<<<<<x\n".utf8)) == nil)
    #expect(MergeConflicts(Array("=======\n||||||| x\n".utf8)) == nil)
  }

  @Test func `is found wherever it begins, in time that grows with the text`() {
    for before in 0..<20 {
      let text = String(repeating: "a", count: before) + "\n<<<<<<< x\ny\n=======\nz\n>>>>>>> x\n"
      let found = MergeConflicts(Array(text.utf8))
      #expect(
        found.map { String(decoding: $0.bytes, as: UTF8.self) }
          == String(repeating: "a", count: before) + "\n         \ny\n       \n \n         \n", "\(before)")
    }
    #expect(MergeConflicts([UInt8](repeating: UInt8(ascii: "<"), count: 3_000_000)) == nil)
    #expect(
      MergeConflicts(Array(String(repeating: "<<<<<<< x\n", count: 100_000).utf8))?.marks.count == 100_000)
  }

  @Test func `or a line that is no key cuts a node off, of which nothing is called missing then`() {
    let found = told(
      "selaras: 1\ndokumen: renstra\nsasaran:\n  - kinerja: Meningkatnya A\n  - kinerja: Meningkatnya B\nentah apa\n    indikator: [I]\n"
    )
    #expect(found.filter { $0.contains("IND001") }.map { String($0.prefix(11)) } == ["4:14 IND001"])
  }
}
