import Testing

@testable import Selaras

struct `A sheet that is written` {
  private static let table: WrittenTable = {
    var table = WrittenTable(
      name: "Temuan", columns: [.init(title: "a", width: 10), .init(title: "b", width: 20)])
    table.above = [[WrittenCell("daerah"), WrittenCell("Kota <1>")]]
    table.rows = [
      [WrittenCell("satu\ndua"), WrittenCell("D6", .link, link: "'Sasaran & 1'!D6")],
      [WrittenCell(""), WrittenCell("", .error)],
    ]
    return table
  }()

  @Test func `is this`() {
    let sheet = SheetText.part(Self.table, SheetStyles(fonts: 1, fills: 2, formats: 1), tab: "FFC00000")
    #expect(
      String(decoding: sheet, as: UTF8.self) == #"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr>\#
        <tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B4"/>\#
        <sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" \#
        state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>\#
        <cols><col min="1" max="1" width="10" style="1" customWidth="1"/>\#
        <col min="2" max="2" width="20" style="1" customWidth="1"/></cols><sheetData>\#
        <row r="1" ht="15"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">daerah</t></is></c>\#
        <c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">Kota &lt;1&gt;</t></is></c></row>\#
        <row r="2" ht="15"><c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">a</t></is></c>\#
        <c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">b</t></is></c></row>\#
        <row r="3" ht="30"><c r="A3" s="1" t="inlineStr"><is><t xml:space="preserve">satu
        dua</t></is></c><c r="B3" s="3" t="inlineStr"><is><t xml:space="preserve">D6</t></is></c></row>\#
        <row r="4" ht="15"><c r="B4" s="4"/></row></sheetData><autoFilter ref="A2:B4"/>\#
        <hyperlinks><hyperlink ref="B3" location="'Sasaran &amp; 1'!D6"/></hyperlinks>\#
        <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\#
        <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>
        """#)
  }

  @Test func `cuts a text that is too long for a cell`() {
    var table = WrittenTable(name: "T", columns: [.init(title: "a", width: 10)])
    table.rows = [[WrittenCell(String(repeating: "👍", count: 20_000))]]
    let sheet = String(decoding: SheetText.part(table, SheetStyles()), as: UTF8.self)
    #expect(sheet.contains(String(repeating: "👍", count: 16_383) + "…</t>"))
  }
}
