import Foundation
import Testing

@testable import Selaras

/// The tables among the fixtures as workbooks and documents. `SELARAS_RECORD=1 swift test --filter Fixture` makes them
/// anew from the CSV files.
@Suite struct `A table of the fixtures` {
  struct Sample: CustomTestStringConvertible, Sendable {
    /// `tabel-<name>.csv`
    var name: String
    /// The workbook or document made of it.
    var file: String
    var merged: Range<Int>
    var down: [Int] = []

    var testDescription: String { file }
  }

  static let samples = [
    Sample(name: "t-c-27.csv", file: "buku-t-c-27.xlsx", merged: 3..<6, down: [0, 1]),
    Sample(name: "teknik-merumuskan.csv", file: "buku-teknik-merumuskan.xlsx", merged: 1..<2),
    Sample(name: "pendanaan.csv", file: "buku-pendanaan.xlsx", merged: 2..<5),
    Sample(name: "matriks-cascading.csv", file: "buku-matriks-cascading.xlsx", merged: 1..<14),
    Sample(name: "pohon-kinerja.csv", file: "buku-pohon-kinerja.xlsx", merged: 1..<2, down: Array(0..<14)),
    Sample(name: "evaluasi-renja.csv", file: "buku-evaluasi-renja.xlsx", merged: 1..<3),
    Sample(name: "sipd-renja.csv", file: "buku-sipd-renja.xlsx", merged: 4..<7),
    Sample(name: "sipd-rekap.csv", file: "buku-sipd-rekap.xlsx", merged: 0..<0),
    Sample(name: "panjang.tsv", file: "buku-panjang.xlsx", merged: 0..<0),
    Sample(name: "iku.csv", file: "dokumen-iku.docx", merged: 3..<4, down: [0, 1]),
    Sample(name: "rkt.csv", file: "dokumen-rkt.docx", merged: 3..<4, down: [0, 1, 2, 3, 4]),
    Sample(name: "pk.csv", file: "dokumen-pk.docx", merged: 3..<4),
  ]

  static let folder = `A source document`.folder

  static func bytes(_ sample: Sample) throws -> [UInt8] {
    let csv = try String(contentsOf: folder.appending(path: "tabel-\(sample.name)"), encoding: .utf8)
    let file = OfficeFile(csv: csv, merged: sample.merged, down: sample.down)
    return sample.file.hasSuffix(".docx") ? file.docx() : file.xlsx(sheet: "Lembar 1")
  }

  @Test(arguments: samples) func `has the same findings in a workbook or a document`(sample: Sample) throws {
    let url = Self.folder.appending(path: sample.file)
    if ProcessInfo.processInfo.environment["SELARAS_RECORD"] != nil {
      try Data(try Self.bytes(sample)).write(to: url)
    }
    let bytes = [UInt8](try Data(contentsOf: url))
    #expect(try bytes == Self.bytes(sample))
    let table = try `A source document`.report("tabel-\(sample.name)")
    let office = check([Input(Source(name: sample.file, bytes: bytes), isNamed: true)], Rulebook.builtIn)
    func findings(_ report: Report) -> [String] {
      report.diagnostics.map { "\($0.code) \($0.node): \($0.message.id)" }.sorted()
    }
    #expect(findings(office) == findings(table))
    #expect(office.workbooks.flatMap(\.tables).map(\.form) == table.workbooks.flatMap(\.tables).map(\.form))
    #expect(office.workbooks.flatMap(\.tables).map(\.nodes) == table.workbooks.flatMap(\.tables).map(\.nodes))
  }
}
