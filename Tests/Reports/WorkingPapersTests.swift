import Foundation
import Testing

@testable import Selaras

@Suite struct `The working papers` {
  private static func report(_ text: String, _ name: String = "a.yaml", select: [String] = []) -> Report {
    var options = CheckOptions()
    options.keepsPlans = true
    options.selection = Selection(select: select, ignore: [])
    var report = check([Input(Source(name: name, text: text), isNamed: true)], .builtIn, options)
    // These change with each rule.
    report.rulebook = .init(rules: 100, digest: "0123456789abcdef")
    return report
  }

  @Test(arguments: [("rkt-bkpp-gorontalo", Language.id), ("penjenjangan-bkpsdm", .en)])
  func `are written as recorded`(name: String, language: Language) throws {
    let report = Self.report(try Repository.text("Fixtures/\(name).yaml"), "Fixtures/\(name).yaml")
    for (number, table) in WorkingPapers.tables(of: report, in: language).enumerated() {
      let path = "Fixtures/laporan/\(name).kke-\(number + 1).csv"
      let text = table.csv()
      if ProcessInfo.processInfo.environment["SELARAS_RECORD"] != nil {
        try text.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
      }
      // Byte for byte: to read it as text would take the mark at its beginning off.
      let expected = String(decoding: try Repository.bytes(path), as: UTF8.self)
      #expect(text == expected, "\(firstDifference(text, expected))")
    }
  }

  private static let plan = """
    selaras: 1
    dokumen: renstra
    periode: 2025
    sasaran:
      - kinerja: Meningkatnya kualitas layanan
        indikator:
          - {nama: Indeks kepuasan, satuan: Indeks, target: 80}
          - {nama: Jumlah rapat, satuan: Kali}
        program:
          - nama: PROGRAM LAYANAN
            indikator: [Persentase layanan yang baik]

    """

  @Test func `have sums that follow what a person fills in, and cells for numbers`() throws {
    let table = try #require(WorkingPapers.tables(of: Self.report(Self.plan), in: .id).first)
    #expect(
      table.columns.suffix(8).map(\.title) == ["S", "M", "A", "R", "T", "Jumlah", "Menantang", "catatan"])
    let scores = table.rows.map { $0.suffix(8).dropLast() }
    #expect(scores.allSatisfy { $0.allSatisfy { $0.look == .score } })
    let head = table.above.count + 1
    #expect(
      table.rows.indices.map { table.rows[$0].suffix(3).first?.formula }
        == (1...3).map { "SUM(H\(head + $0):L\(head + $0))" })
    for row in scores {
      let sum = row.prefix(5).count { $0.text == "1" }
      #expect(row.dropFirst(5).first?.text == String(sum))
    }
    let parts = try ZipArchive(findingsWorkbook(Self.report(Self.plan), in: .id), limits: Limits())
    let sheet = try parts.contents(try #require(try parts.entry("xl/worksheets/sheet2.xml")))
    #expect(String(decoding: sheet, as: UTF8.self).contains("<f>SUM(H\(head + 1):L\(head + 1))</f><v>"))
    let book = try parts.contents(try #require(try parts.entry("xl/workbook.xml")))
    #expect(
      String(decoding: book, as: UTF8.self).contains(
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'KKE 1'!$\(head):$\(head)</definedName>")
    )
  }

  @Test func `say which scores are left to a person, and why`() {
    let whole = WorkingPapers.tables(of: Self.report(Self.plan), in: .id)
    #expect(!whole[0].above.contains { $0[0].text.hasPrefix("Seluruhnya") })
    let few = WorkingPapers.tables(of: Self.report(Self.plan, select: ["KIN"]), in: .id)
    #expect(
      few[0].above.last?[0].text
        == "Seluruhnya dinilai orang, karena aturannya tidak dijalankan: S, M, A, R, T, Jumlah, Menantang.")
    #expect(few[0].rows.allSatisfy { $0.suffix(8).first?.text == "" })
  }

  @Test func `tell a silenced finding as one that is not met`() throws {
    let broken = "      - {nama: Jumlah rapat, satuan: Kali}"
    let plan = Self.plan.replacing(broken, with: broken + "  # selaras: abaikan IND009 -- sudah disepakati")
    let told = try #require(WorkingPapers.tables(of: Self.report(Self.plan), in: .id).first)
    let silenced = try #require(WorkingPapers.tables(of: Self.report(plan), in: .id).first)
    #expect(told.rows[1].dropLast().map(\.text) == silenced.rows[1].dropLast().map(\.text))
    #expect(told.rows[1].last?.text.contains(" = 0: IND009 ") == true)
    #expect(silenced.rows[1].last?.text.contains(" = 0: temuannya diredam") == true)
  }

  @Test func `stand in no way of the plan when a copy is checked`() throws {
    let name = "buku-t-c-27.xlsx"
    let bytes = try Repository.bytes("Fixtures/\(name)")
    var options = CheckOptions()
    options.keepsPlans = true
    let report = check([Input(Source(name: name, bytes: bytes), isNamed: true)], .builtIn, options)
    let copy = try #require(findingsWorkbook(report, in: .id, into: Source(name: name, bytes: bytes)).bytes)
    let again = check([Input(Source(name: name, bytes: copy), isNamed: true)], .builtIn, options)
    #expect(again.diagnostics.map(\.message) == report.diagnostics.map(\.message))
    #expect(again.documents.map(\.nodes) == report.documents.map(\.nodes))
    let remarks = again.workbooks.flatMap(\.remarks).map(\.id)
    #expect(remarks.contains("lembar `KKE 1` ditulis Selaras, jadi dilewati"))
    // A program that saves the copy may drop its footers, by which the sheets are known.
    var dropped = ZipWriter()
    let archive = try ZipArchive(copy, limits: Limits())
    for entry in archive.entries {
      var text = String(decoding: try archive.contents(entry), as: UTF8.self)
      if let start = text.firstRange(of: "<headerFooter>"), let end = text.firstRange(of: "</headerFooter>") {
        text.removeSubrange(start.lowerBound..<end.upperBound)
      }
      dropped.add(entry.name, Array(text.utf8))
    }
    let saved = dropped.finished()
    #expect(FindingsMark.find(in: saved, Limits()) == nil)
    let third = check([Input(Source(name: name, bytes: saved), isNamed: true)], .builtIn, options)
    #expect(third.diagnostics.map(\.message) == report.diagnostics.map(\.message))
    #expect(
      third.workbooks.flatMap(\.remarks).map(\.id).contains(
        "lembar `Temuan Selaras` ditulis Selaras, jadi dilewati"))
    let anew = try #require(findingsWorkbook(third, in: .id, into: Source(name: name, bytes: saved)).bytes)
    let names = Workbook.read(Source(name: name, bytes: anew)).sheets.map(\.name)
    #expect(names == Workbook.read(Source(name: name, bytes: copy)).sheets.map(\.name))
    // The sheets of the planner are the same bytes.
    let (old, new) = (try ZipArchive(bytes, limits: Limits()), try ZipArchive(copy, limits: Limits()))
    #expect(new.entries.map(\.name).filter { $0.contains("temuanSelaras") }.count == 3)
    for entry in old.entries where entry.name.contains("theme") || entry.name.contains("docProps") {
      #expect(old.packed(entry) == new.packed(try #require(try new.entry(entry.name))))
    }
  }
}
