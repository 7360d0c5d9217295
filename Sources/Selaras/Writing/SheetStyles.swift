/// The formats of the cells that we write, as pieces of the styles part of a workbook (ECMA-376, 18.8).
///
/// They stand behind what a workbook already has of fonts, fills and formats; the numbers say how much that is.
struct SheetStyles {
  var fonts = 0
  var fills = 0
  var formats = 0
  /// What stands before the names of the elements, as `x:`.
  var prefix = ""

  /// The number of the format of a look.
  func number(of look: CellLook) -> Int { formats + look.rawValue }

  /// The number of the fill of a severity.
  func fill(of severity: Severity) -> Int { fills + 1 + (Self.marked.firstIndex(of: severity) ?? 0) }

  /// The severities in the order of their fills.
  static let marked: [Severity] = [.error, .warning, .info]

  /// The colour of cells with findings.
  static func colour(of severity: Severity) -> String {
    switch severity {
    case .error: "FFFFC7CE"
    case .warning: "FFFFEB9C"
    case .info: "FFDDEBF7"
    }
  }

  /// Plain, bold, a link.
  func fontElements() -> [String] {
    let face = "<\(prefix)sz val=\"11\"/>"
    let name = "<\(prefix)name val=\"Calibri\"/><\(prefix)family val=\"2\"/>"
    return [
      "<\(prefix)font>\(face)\(name)</\(prefix)font>",
      "<\(prefix)font><\(prefix)b/>\(face)\(name)</\(prefix)font>",
      "<\(prefix)font><\(prefix)u/>\(face)<\(prefix)color rgb=\"FF0563C1\"/>\(name)</\(prefix)font>",
    ]
  }

  /// Of the titles, then of the severities from the gravest on.
  func fillElements() -> [String] {
    (["FFD9D9D9"] + Self.marked.map(Self.colour)).map { colour in
      "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor rgb=\"\(colour)\"/>"
        + "<\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill></\(prefix)fill>"
    }
  }

  /// The format for a condition that marks cells with findings.
  func conditionElement(_ severity: Severity) -> String {
    let colour = Self.colour(of: severity)
    return "<\(prefix)dxf><\(prefix)fill><\(prefix)patternFill patternType=\"solid\">"
      + "<\(prefix)fgColor rgb=\"\(colour)\"/><\(prefix)bgColor rgb=\"\(colour)\"/>"
      + "</\(prefix)patternFill></\(prefix)fill></\(prefix)dxf>"
  }

  /// One for each look, but for numbers all as text (`@`), so that a code that is typed over stays a text.
  func formatElements() -> [String] {
    CellLook.allCases.map { look in
      let font = fonts + (look == .title ? 1 : look == .link ? 2 : 0)
      let fill: Int? =
        switch look {
        case .text, .link, .number, .score, .line: nil
        case .title: fills
        case .error: self.fill(of: .error)
        case .warning: self.fill(of: .warning)
        case .info: self.fill(of: .info)
        }
      let alignment =
        switch look {
        case .score: "horizontal=\"center\" vertical=\"top\""
        case .line: "vertical=\"top\""
        default: "vertical=\"top\" wrapText=\"1\""
        }
      return
        "<\(prefix)xf numFmtId=\"\(look == .number || look == .score ? 0 : 49)\" fontId=\"\(font)\" fillId=\"\(fill ?? 0)\""
        + " applyNumberFormat=\"1\" applyFont=\"1\"\(fill == nil ? "" : " applyFill=\"1\"") applyAlignment=\"1\">"
        + "<\(prefix)alignment \(alignment)/></\(prefix)xf>"
    }
  }

  // MARK: What a workbook has anyway

  static func usualFont(_ prefix: String) -> String {
    "<\(prefix)font><\(prefix)sz val=\"11\"/><\(prefix)name val=\"Calibri\"/><\(prefix)family val=\"2\"/></\(prefix)font>"
  }

  static func usualFills(_ prefix: String) -> [String] {
    ["none", "gray125"].map {
      "<\(prefix)fill><\(prefix)patternFill patternType=\"\($0)\"/></\(prefix)fill>"
    }
  }

  static func usualFormat(_ prefix: String) -> String {
    "<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
  }

  /// The styles part of a workbook that has no others.
  static func part() -> (styles: SheetStyles, text: String) {
    let styles = SheetStyles(fonts: 1, fills: 2, formats: 1)
    func list(_ name: String, _ elements: [String]) -> String {
      "<\(name) count=\"\(elements.count)\">\(elements.joined())</\(name)>"
    }
    let text =
      WorkbookParts.head + "<styleSheet xmlns=\"\(WorkbookParts.mainNamespace)\">"
      + list("fonts", [usualFont("")] + styles.fontElements())
      + list("fills", usualFills("") + styles.fillElements())
      + list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"])
      + list("cellStyleXfs", [usualFormat("")])
      + list("cellXfs", [usualFormat("")] + styles.formatElements())
      + list("cellStyles", ["<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"]) + "</styleSheet>"
    return (styles, text)
  }
}
