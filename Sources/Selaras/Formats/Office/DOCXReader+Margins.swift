extension DOCXReader {
  /// What stands outside of the body: headers, footers and notes, whose tables are kept apart, and diagrams, of which
  /// the texts are.
  mutating func readMargins(of main: String, in package: OfficePackage) throws(PackageFault) {
    let relationships = try package.relationships(of: main).values.filter { !$0.isExternal }
      .sorted { $0.target < $1.target }
    for relationship in relationships {
      if relationship.kind == "diagramData" {
        guard let part = try package.part(relationship.target) else { continue }
        try DrawnText.read(part, to: &text, sheet: UInt16(clamping: sheets.count), depth: limits.depth) {
          drawn.append($0)
        }
      } else if let name = Self.margin(relationship.kind), let part = try package.part(relationship.target) {
        var reader = DOCXReader(limits: limits)
        try part.scan(depth: limits.depth) { (scanner) throws(PackageFault) in
          try reader.readBlocksOf(["hdr", "ftr", "footnote", "endnote"], &scanner)
        }
        guard !reader.sheets.isEmpty else { continue }
        var tables = Workbook(sheets: reader.sheets, source: reader.finishedSource(part.name))
        tables.drawn = reader.drawn
        margins.append(Margin(name: name, tables: tables))
      }
    }
  }

  /// What a part is called that is none of the body.
  private static func margin(_ kind: String) -> Phrase? {
    switch kind {
    case "header": Phrase(id: "kepala halaman", en: "a header")
    case "footer": Phrase(id: "kaki halaman", en: "a footer")
    case "footnotes": Phrase(id: "catatan kaki", en: "a footnote")
    case "endnotes": Phrase(id: "catatan akhir", en: "an endnote")
    default: nil
    }
  }
}
