import Testing

@testable import Selaras

@Suite struct `A file of an office program` {
  @Test(
    arguments: [
      ([0x50, 0x4B, 3, 4, 0, 0, 0, 3], "an Excel workbook, a Word document or a zip archive"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Office file (.xls, .doc)"),
      (Array("%PDF-1.7\n".utf8), "a PDF file"), (Array("{\\rtf1".utf8), "an RTF file"),
    ] as [([UInt8], String)])
  func `is called what it is, once, if it was named`(_ bytes: [UInt8], _ name: String) {
    let source = Source(name: "rencana.yaml", bytes: bytes)
    let named = check([Input(source, isNamed: true)], Rulebook.builtIn)
    #expect(named.diagnostics.map(\.message.en) == ["this is \(name), no cascade file"])
    #expect(named.unchecked.map(\.file) == ["rencana.yaml"])
    let found = check([Input(source, isNamed: false)], Rulebook.builtIn)
    #expect(found.diagnostics.map(\.message.en) == ["this is \(name), and so not checked"])
    #expect(found.passedOver == ["rencana.yaml"] && found.unchecked.isEmpty)
  }
}
