/// What the part of a workbook says of its sheets: their list, and what names them by their place in it.
struct SheetList {
  struct Sheet {
    var name: String
    var relationship: String
    /// Where its element stands.
    var range: Range<Int>
  }

  var list: ElementList?
  private(set) var sheets: [Sheet] = []
  /// The largest number of a sheet.
  private(set) var lastID = 0
  /// What stands before the names of the elements, as `x:`.
  private(set) var prefix = ""
  private(set) var isStrict = false
  /// Values that are the place of a sheet in the list: that of the sheet that is shown, and of those that names belong to.
  private var places: [(value: Range<Int>, place: Int)] = []
  /// The names that belong to one sheet.
  private var names: [(range: Range<Int>, place: Int)] = []

  init(_ scanner: inout XMLScanner) throws(PackageFault) {
    var start = 0
    var name: (start: Int, place: Int)?
    while true {
      switch try scanner.next() {
      case .start where scanner.level == 1:
        prefix = scanner.prefix
        isStrict = scanner.attributes.contains { scanner.value($0) == WorkbookParts.strictNamespace }
      case .start where scanner.isElement("sheets", .sheet) && list == nil: list = ElementList(scanner)
      case .start where scanner.isElement("sheet", .sheet):
        start = scanner.opening.lowerBound
        let id = scanner.value(scanner.attribute("id", .relationship)) ?? ""
        sheets.append(Sheet(name: scanner.value("name") ?? "", relationship: id, range: scanner.opening))
        lastID = max(lastID, min(scanner.number("sheetId") ?? 0, 65_000))
      case .end where scanner.isElement("sheet", .sheet) && !sheets.isEmpty:
        sheets[sheets.count - 1].range = start..<scanner.at
      case .end where scanner.isElement("sheets", .sheet) && list?.end == 0:
        list?.end = scanner.closing.lowerBound
      case .start where scanner.isElement("workbookView", .sheet):
        notePlace("activeTab", scanner)
        notePlace("firstSheet", scanner)
      case .start where scanner.isElement("definedName", .sheet):
        guard let place = notePlace("localSheetId", scanner) else { continue }
        name = (scanner.opening.lowerBound, place)
      case .end where scanner.isElement("definedName", .sheet):
        if let name { names.append((name.start..<scanner.at, name.place)) }
        name = nil
      case .over: return
      default: break
      }
    }
  }

  @discardableResult
  private mutating func notePlace(_ attribute: StaticString, _ scanner: XMLScanner) -> Int? {
    guard let value = scanner.attribute(attribute)?.value, let place = scanner.bytes.number(value) else {
      return nil
    }
    places.append((value, place))
    return place
  }

  /// Takes sheets out of the list, with the names that belong to them; what names another by its place names it by its new
  /// one.
  ///
  /// - Parameter old: by their place in the list.
  func remove(_ old: Set<Int>, from edits: inout PartEdits) {
    guard !old.isEmpty else { return }
    for place in old { edits.replace(sheets[place].range, with: "") }
    let lost = names.filter { old.contains($0.place) }.map(\.range)
    for range in lost { edits.replace(range, with: "") }
    for (value, place) in places where !lost.contains(where: { $0.contains(value.lowerBound) }) {
      let new = old.contains(place) ? 0 : place - old.count { $0 < place }
      edits.replace(value, with: String(new))
    }
  }
}
