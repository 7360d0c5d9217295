/// The rows below a header: which of them are the table's, and where what follows it begins.
struct TableBody {
  private let grid: Grid
  private let texts: CellTexts
  private let forms: TableForms
  /// The column that names the levels of the rows, of a long table.
  private let levels: Int?
  /// How many columns are read.
  private let columns: Int
  /// The columns of indicators.
  private let names: Set<Int>
  /// The columns in which positions and units stand.
  private let owners: Set<Int>

  init(_ grid: Grid, _ match: FormMatch, _ texts: CellTexts, _ forms: TableForms) {
    self.grid = grid
    self.texts = texts
    self.forms = forms
    columns = match.columns.count
    levels = match.columns.first { $0.role == .levelName }?.column
    names = Set(match.columns.filter { $0.role == .indicator(.nama, of: nil) }.map(\.column))
    owners = Set(match.columns.filter(\.role.holdsOwners).map(\.column))
  }

  /// The rows of a table's body, what closes it, and where the titles of the next table begin.
  func parts(of body: Range<Int>, isLast: Bool) -> (rows: Range<Int>, closing: Range<Int>, titles: Int) {
    let end = end(of: body)
    var closing = end..<body.upperBound
    guard !isLast else { return (body.lowerBound..<end, closing, body.upperBound) }
    // The titles of the next table: the last rows behind a blank row, with a cell or two.
    var title = body.upperBound
    var found = body.upperBound
    while title > max(closing.isEmpty ? body.lowerBound : end, body.lowerBound), grid.width(title - 1) <= 2 {
      title -= 1
      let isParted = title == body.lowerBound || !grid.follows(title)
      if isParted || isWide(title) { found = title }
    }
    let last = closing.isEmpty ? min(end, found) : end
    closing = last..<max(last, min(found, closing.upperBound))
    return (body.lowerBound..<last, closing, found)
  }

  /// Where the table ends: at its signature, or behind its last row.
  private func end(of body: Range<Int>) -> Int {
    var block = body.lowerBound
    // The rows at the end with a cell or two each: what follows a table has no more.
    var narrow = body.upperBound
    while narrow > body.lowerBound + 1, (1...2).contains(grid.width(narrow - 1)) { narrow -= 1 }
    lazy var lastClosing = (narrow..<body.upperBound).last(where: isClosing)
    for row in body {
      if row > body.lowerBound, !grid.follows(row) { block = row }
      // A row with a level is one of the table, whatever it says.
      if let levels, grid[row, levels].isOwn { continue }
      if row >= narrow {
        if isNote(row) { return row }
        // Positions also go on below others in a column of owners; there they are parted from the table by a blank row,
        // or something closes them.
        if body.upperBound - row <= Self.mostSigned, let columns = positions(row),
          row == block || !owners.isSuperset(of: columns) || row <= lastClosing ?? -1
        {
          return row
        }
      }
      guard isClosing(row), !(row + 1..<body.upperBound).contains(where: isOfTable) else { continue }
      // A signature begins with the block of rows it stands in, unless that holds indicators.
      let hasContent = (block..<row).contains { row in
        block == body.lowerBound || names.contains { grid[row, $0].isOwn } && grid.width(row) > 2
      }
      return hasContent ? row : block
    }
    return body.upperBound
  }

  /// Whether a row fills the columns of the table: what stands above it is a note inside of the table.
  private func isOfTable(_ row: Int) -> Bool {
    grid.width(row) > 4 && grid.width(row) * 2 > columns && names.contains { grid[row, $0].isOwn }
  }

  /// Whether the one cell of a row is merged over most of its columns.
  private func isWide(_ row: Int) -> Bool {
    grid.width(row) == 1 && grid.columns.count { grid[row, $0].isFromLeft } * 2 > grid.columns.count
  }

  // MARK: Signatures

  /// Whether a row begins what follows a table, as `Mengetahui`, `NIP. ...` or, alone, `Gorontalo, 2 Januari 2025`.
  private func isClosing(_ row: Int) -> Bool {
    let width = grid.width(row)
    guard width <= 4 else { return false }
    return ownTexts(row).contains { _, text in
      let words = FoldedWords(text).folded
      if width == 1, PlaceAndDate.isWritten(text, words, forms.months) { return true }
      return (1...3).contains { forms.closings.contains(words.prefix($0).joined(separator: " ")) }
    }
  }

  /// Whether a row is a note below a table: `Sumber : BPS`, `*) angka sementara`.
  private func isNote(_ row: Int) -> Bool {
    guard let (_, text) = ownTexts(row).first else { return false }
    if text.hasPrefix("*"), text.drop(while: { $0 == "*" }).first == ")" { return true }
    let words = FoldedWords(text)
    guard let first = words.folded.first, forms.notes.contains(first) else { return false }
    return text.utf8.dropFirst(words.ranges[0].upperBound).first { $0 > 0x20 } == UInt8(ascii: ":")
  }

  /// The most rows of a signature.
  private static let mostSigned = 12

  /// The columns in which a row has cells, if each names the position of who signs.
  private func positions(_ row: Int) -> [Int]? {
    let cells = ownTexts(row)
    return cells.allSatisfy { isPosition($0.text) } ? cells.map(\.column) : nil
  }

  /// Whether a text names a position and nothing else, as `Kepala Dinas Pendidikan dan Kebudayaan,` or `Plt. Camat`: its
  /// words are those of a name, which begin large.
  private func isPosition(_ text: String) -> Bool {
    let isName = text.split(whereSeparator: \.isWhitespace).allSatisfy { word in
      word == "dan" || word.first?.isLowercase == false || Self.stands.contains(word.filter(\.isLetter))
    }
    guard isName else { return false }
    var words = FoldedWords(text).folded
    while let first = words.first, Self.stands.contains(first) { words.removeFirst() }
    guard words.count <= 12 else { return false }
    return (1...4).contains { forms.positions.contains(words.prefix($0).joined(separator: " ")) }
  }

  /// Words before the position of who signs for another, or for a time.
  private static let stands: Set = ["plt", "plh", "pj", "pjs", "an", "a", "n"]

  /// The beginnings of the texts that stand in a row itself, with their columns.
  private func ownTexts(_ row: Int) -> [(column: Int, text: String)] {
    grid.columns.compactMap { column in
      guard grid[row, column].isOwn, let cell = grid.cell(row, column) else { return nil }
      return (column, String(texts.string(texts.text(of: cell)).prefix(120)))
    }
  }
}

extension ColumnRole {
  /// Whether positions or units stand in it.
  fileprivate var holdsOwners: Bool {
    switch self {
    case .field(let key, _), .indicator(let key, _): [.pemilik, .unit, .perangkatDaerah].contains(key)
    default: false
    }
  }
}
