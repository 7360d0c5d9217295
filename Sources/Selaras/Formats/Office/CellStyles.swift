/// How the cells of a workbook look, as far as it says something about what is in them (ECMA-376 18.8).
struct CellStyles {
  struct Style {
    /// Index in ``CellStyles/formats``.
    var format = 0
    var isBold = false
    var isStruck = false
    var indent: UInt8 = 0
  }

  /// By the number that a cell names.
  private(set) var styles: [Style] = []
  /// The first one is `General`.
  private(set) var formats = [NumberFormat.general]

  /// The most formats and styles of a workbook: Excel takes 64,000 styles.
  fileprivate static let most = 1 << 16

  init() {}

  init(_ part: XMLPart, depth: Int) throws(PackageFault) {
    var reader = CellStylesReader()
    try part.scan(depth: depth) { (scanner) throws(PackageFault) in try reader.read(&scanner) }
    var known: [Int: Int] = [:]
    for found in reader.found {
      if known[found.format] == nil {
        let code = reader.codes[found.format] ?? NumberFormat.builtIn(found.format)
        let format = code.map { NumberFormat($0) }
        known[found.format] = format.map { $0.isGeneral ? 0 : formats.count } ?? 0
        if let format, !format.isGeneral { formats.append(format) }
      }
      let font =
        reader.fonts.indices.contains(found.font)
        ? reader.fonts[found.font] : (isBold: false, isStruck: false)
      styles.append(
        Style(
          format: known[found.format] ?? 0, isBold: font.isBold, isStruck: font.isStruck, indent: found.indent
        ))
    }
  }

  /// Whether there is a style with a number; without any style, each is taken to be there and to look like nothing.
  @inline(__always)
  func has(_ number: Int) -> Bool { styles.indices.contains(number) || styles.isEmpty && number >= 0 }

  /// The style with a number; one that is not there looks like nothing.
  @inline(__always)
  subscript(number: Int) -> Style {
    styles.indices.contains(number) ? styles[number] : Style()
  }
}

/// The state of reading the part with the styles.
private struct CellStylesReader {
  /// The codes of formats by their ids.
  var codes: [Int: String] = [:]
  /// Of each font whether it is bold, and whether it strikes through.
  var fonts: [(isBold: Bool, isStruck: Bool)] = []
  var found: [(format: Int, font: Int, indent: UInt8)] = []
  private var isInFonts = false
  private var isInCells = false

  mutating func read(_ scanner: inout XMLScanner) throws(PackageFault) {
    while true {
      switch try scanner.next() {
      case .start: begin(scanner)
      case .end:
        if scanner.isElement("fonts", .sheet) { isInFonts = false }
        if scanner.isElement("cellXfs", .sheet) { isInCells = false }
      case .over: return
      default: break
      }
    }
  }

  private mutating func begin(_ scanner: XMLScanner) {
    if isInFonts {
      if scanner.isElement("font", .sheet) {
        fonts.append((false, false))
      } else if scanner.isElement("b", .sheet), !fonts.isEmpty {
        fonts[fonts.count - 1].isBold = scanner.flag(scanner.attribute("val")) ?? true
      } else if scanner.isElement("strike", .sheet), !fonts.isEmpty {
        fonts[fonts.count - 1].isStruck = scanner.flag(scanner.attribute("val")) ?? true
      }
    } else if isInCells {
      if scanner.isElement("xf", .sheet), found.count < CellStyles.most {
        found.append((scanner.number("numFmtId") ?? 0, scanner.number("fontId") ?? 0, 0))
      } else if scanner.isElement("alignment", .sheet), !found.isEmpty {
        found[found.count - 1].indent = UInt8(clamping: scanner.number("indent") ?? 0)
      }
    } else if scanner.isElement("numFmt", .sheet) {
      if let id = scanner.number("numFmtId"), let code = scanner.value("formatCode"), codes.count < 1 << 16 {
        codes[id] = codes[id] ?? code
      }
    } else {
      isInFonts = scanner.isElement("fonts", .sheet)
      isInCells = scanner.isElement("cellXfs", .sheet)
    }
  }
}
