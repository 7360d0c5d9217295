/// The styles part of a workbook, with our formats behind its own.
struct StyleEdits {
  private let part: XMLPart
  private var edits: PartEdits
  /// By the name without prefix.
  private var lists: [String: ElementList] = [:]
  /// Where the lists begin that are there, in the order of the part.
  private var starts: [(name: String, at: Int)] = []
  private var rootEnd = 0
  /// The colours of the formats for conditions; nothing for one that does more than colour.
  private var conditions: [String] = []
  private(set) var styles = SheetStyles()

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
    append(styles.formatElements(), to: "cellXfs", usual: [SheetStyles.usualFormat(styles.prefix)])
    let missing = SheetStyles.marked.filter { number(of: $0) == nil }
    conditions += missing.map(SheetStyles.colour)
    append(missing.map(styles.conditionElement), to: "dxfs", usual: [])
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
    var doesMore = false
    while true {
      switch try scanner.next() {
      case .start:
        let local = scanner.bytes.text(scanner.element.local..<scanner.element.end)
        if scanner.level == 1 {
          styles.prefix = scanner.prefix
        } else if scanner.level == 2, lists[local] == nil {
          lists[local] = ElementList(scanner)
          starts.append((local, scanner.opening.lowerBound))
        } else if scanner.level == 3, inList(scanner) == "dxfs" {
          conditions.append("")
        } else if inList(scanner) == "dxfs", let last = conditions.indices.last {
          if scanner.level == 4, local != "fill" { doesMore = true }
          if local == "bgColor" { conditions[last] = scanner.value("rgb")?.uppercased() ?? "" }
        }
      case .end:
        switch scanner.level {
        case 0: rootEnd = scanner.closing.lowerBound
        case 1:
          let local = scanner.bytes.text(scanner.element.local..<scanner.element.end)
          if lists[local]?.end == 0 { lists[local]?.end = scanner.closing.lowerBound }
        case 2:
          lists[inList(scanner)]?.elements += 1
          if doesMore, let last = conditions.indices.last { conditions[last] = "" }
          doesMore = false
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

  /// The number of the format for cells with findings; nil if the styles have none of its colour.
  func number(of severity: Severity) -> Int? { conditions.firstIndex(of: SheetStyles.colour(of: severity)) }

  /// The part with our formats.
  func result() -> [UInt8] { edits.result() }
}
