/// The styles part of a workbook, with our formats behind its own.
struct StyleEdits {
  private let part: XMLPart
  private var edits: PartEdits
  /// By the name without prefix.
  private var lists: [String: ElementList] = [:]
  /// Where the lists begin that are there, in the order of the part.
  private var starts: [(name: String, at: Int)] = []
  private var rootEnd = 0
  /// The elements of `cellXfs`.
  private var formats: [Format] = []
  /// The formats that marked cells need: that of a cell without its mark, and the mark.
  private var marked: [Marked: Int] = [:]
  private var added: [String] = []
  private(set) var styles = SheetStyles()

  private struct Format {
    var range: Range<Int>
    /// Behind the name in its tag.
    var nameEnd: Int
    var fill: Range<Int>?
    var applies: Range<Int>?
  }

  private struct Marked: Hashable {
    var format: Int
    var severity: Severity
  }

  /// The lists in the order that they must have.
  private static let order = [
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles",
    "colors",
    "extLst",
  ]

  init(_ part: XMLPart, of contents: [UInt8], depth: Int) throws(PackageFault) {
    self.part = part
    edits = PartEdits(part, of: contents)
    try read(depth)
    styles.fonts = lists["fonts"]?.elements ?? 1
    styles.fills = lists["fills"]?.elements ?? 2
    styles.formats = lists["cellXfs"]?.elements ?? 1
    append(styles.fontElements(), to: "fonts", usual: [SheetStyles.usualFont(styles.prefix)])
    append(styles.fillElements(), to: "fills", usual: SheetStyles.usualFills(styles.prefix))
    added = styles.formatElements()
  }

  private mutating func read(_ depth: Int) throws(PackageFault) {
    let edited = try part.scan(depth: depth) { [self] (scanner) throws(PackageFault) in
      var edited = self
      try edited.read(&scanner)
      return edited
    }
    self = edited
  }

  private mutating func read(_ scanner: inout XMLScanner) throws(PackageFault) {
    var format: Format?
    while true {
      switch try scanner.next() {
      case .start:
        let local = scanner.bytes.text(scanner.element.local..<scanner.element.end)
        if scanner.level == 1 {
          styles.prefix = scanner.prefix
        } else if scanner.level == 2, lists[local] == nil {
          lists[local] = ElementList(scanner)
          starts.append((local, scanner.opening.lowerBound))
        } else if scanner.level == 3, inList(scanner) == "cellXfs" {
          format = Format(
            range: scanner.opening, nameEnd: scanner.element.end, fill: scanner.attribute("fillId")?.value,
            applies: scanner.attribute("applyFill")?.value)
        }
      case .end:
        switch scanner.level {
        case 0: rootEnd = scanner.closing.lowerBound
        case 1:
          let local = scanner.bytes.text(scanner.element.local..<scanner.element.end)
          if lists[local]?.end == 0 { lists[local]?.end = scanner.closing.lowerBound }
        case 2:
          let list = inList(scanner)
          lists[list]?.elements += 1
          if list == "cellXfs", var whole = format {
            whole.range = whole.range.lowerBound..<scanner.at
            formats.append(whole)
            format = nil
          }
        default: break
        }
      case .text: break
      case .over: return
      }
    }
  }

  /// The list that is open.
  private func inList(_ scanner: XMLScanner) -> String {
    guard scanner.open.count > 1 else { return "" }
    return scanner.bytes.text(scanner.open[1].local..<scanner.open[1].end)
  }

  /// Adds to a list, which is made with what is usual in it if it is not there.
  private mutating func append(_ texts: [String], to name: String, usual: [String]) {
    if let list = lists[name] { return list.append(texts, to: &edits) }
    let prefixed = styles.prefix + name
    let all = usual + texts
    let rank = Self.order.firstIndex(of: name) ?? 0
    let next = starts.first { (Self.order.firstIndex(of: $0.name) ?? Self.order.count) > rank }?.at ?? rootEnd
    edits.insert("<\(prefixed) count=\"\(all.count)\">\(all.joined())</\(prefixed)>", at: next)
  }

  /// The number of the format of a cell with a mark.
  mutating func number(of format: Int, marked severity: Severity) -> Int {
    let key = Marked(format: format, severity: severity)
    if let known = marked[key] { return known }
    let number = styles.formats + added.count
    added.append(element(format, with: styles.fill(of: severity)))
    marked[key] = number
    return number
  }

  /// A format with another fill.
  private func element(_ number: Int, with fill: Int) -> String {
    guard formats.indices.contains(number) else {
      return "<\(styles.prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"\(fill)\" applyFill=\"1\"/>"
    }
    let format = formats[number]
    var copy: [UInt8] = []
    var at = format.range.lowerBound
    var changes: [(Range<Int>, String)] = []
    let behindName = format.nameEnd..<format.nameEnd
    changes.append(format.fill.map { ($0, "\(fill)") } ?? (behindName, " fillId=\"\(fill)\""))
    changes.append(format.applies.map { ($0, "1") } ?? (behindName, " applyFill=\"1\""))
    for (range, text) in changes.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
      copy += part.bytes[at..<range.lowerBound]
      copy += Array(text.utf8)
      at = range.upperBound
    }
    copy += part.bytes[at..<format.range.upperBound]
    return String(decoding: copy, as: UTF8.self)
  }

  /// The part with all formats that were asked for.
  func result() -> [UInt8] {
    var whole = self
    whole.append(added, to: "cellXfs", usual: [SheetStyles.usualFormat(styles.prefix)])
    return whole.edits.result()
  }
}
