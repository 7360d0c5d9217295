import Testing

@testable import Selaras

@Suite struct `A text for nothing` {
  @Test(arguments: ["-", "--", " – ", "n/a", "N/A", "n.a.", "NA", "null", "~", ""])
  func `is no unit, no owner and no target`(text: String) throws {
    let plan = """
      selaras: 1
      dokumen: renja
      sasaran:
        - kinerja: A
          pemilik: \(text)
          indikator: [{nama: B, satuan: \(text.isEmpty ? "\"\"" : text), target: \(text.isEmpty ? "\"\"" : text)}]

      """
    let cascade = ReadFiles([("a.yaml", plan)]).cascade
    #expect(cascade.field(.pemilik, of: NodeID(0)) == nil)
    #expect(cascade.field(.satuan, of: IndicatorID(0)) == nil)
    let target = try #require(cascade.points.first)
    #expect(Number(cascade.string(target.field), decimals: .unknown).isAbsent)
  }

  @Test func `is a text like any other in quotation marks`() {
    #expect(!Nothing.isSaid(by: "n/a", isQuoted: true))
    #expect(Nothing.isSaid(by: "-", isQuoted: true))
    #expect(!Nothing.isSaid(by: "nasional"))
  }
}
