/// Tables as text: RFC 4180, with the delimiter that the file uses: comma, semicolon, tab or `|`.
///
/// The tree is a sequence of rows, each a sequence of cells as scalars; a line that holds nothing is a row without
/// cells. A first line `sep=;`, as Excel has it, names the delimiter and is no row.
public enum CSV {
  /// Reads a source as far as it can be understood; what is wrong with the rest is in the diagnostics.
  public static func read(_ source: Source, index: UInt32, limits: Limits = Limits()) -> Reading {
    Reading(of: source, index: index, limits: limits) { bytes, tree, log in
      var reader = CSVReader(bytes: bytes, tree: tree, log: log, cells: limits.cells)
      reader.read()
      return (reader.tree, reader.log)
    }
  }
}

extension Tree {
  /// A cell of a table: its text, and where that stands.
  typealias Cell = (text: String, range: Range<Int>)

  /// The rows of a table.
  func rows(in source: Source) -> [[Cell]] {
    guard let root else { return [] }
    return items(of: root).map { row in items(of: row).map { (text(of: $0, in: source), place($0).range) } }
  }
}

/// The state of reading one table.
private struct CSVReader {
  let bytes: Bytes
  var tree: Tree
  var log: FaultLog
  private let delimiter: UInt8
  /// How many cells and rows there may be.
  private let most: Int
  private var at: Int

  init(bytes: Bytes, tree: Tree, log: FaultLog, cells: Int) {
    most = max(1, cells)
    self.bytes = bytes
    self.tree = tree
    self.log = log
    (delimiter, at) = CSVDelimiter.find(in: bytes)
  }

  mutating func read() {
    let table = tree.open(.sequence, at: at)
    while at < bytes.count, !log.isFull, tree.elements.count < most { row() }
    if at < bytes.count, !log.isFull {
      log.add(
        .limit, at..<at, id: "berkas ini memuat lebih dari \(most) sel, sisanya tidak dibaca",
        en: "this file has more than \(most) cells, the rest is not read",
        help: Phrase(id: "bagi berkas ini menjadi beberapa berkas", en: "split this file into several files"))
    }
    tree.close(table, at: bytes.count)
  }

  private mutating func row() {
    let row = tree.open(.sequence, at: at)
    while !isLineEnd || at > Int(tree.elements[row].start) {
      cell()
      guard at < bytes.count, bytes[at] == delimiter, tree.elements.count <= most else { break }
      at += 1
    }
    tree.close(row, at: at)
    skipLineEnd()
  }

  private mutating func cell() {
    let start = at
    if bytes[at] == UInt8(ascii: "\"") {
      quotedCell()
    } else {
      while at < bytes.count, !isLineEnd, bytes[at] != delimiter { at += 1 }
      _ = tree.addScalar(start..<at)
    }
  }

  /// A cell in quotes; a quote inside is written twice.
  private mutating func quotedCell() {
    let opener = at
    at += 1
    let start = at
    var from = at
    var text: DecodedText?
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "\"") else {
        at += 1
        continue
      }
      guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { break }
      if text == nil { text = DecodedText() }
      text?.copy(from..<at, of: bytes)
      text?.put("\"", from: at)
      at += 2
      from = at
    }
    let end = at
    text?.copy(from..<end, of: bytes)
    if at < bytes.count {
      at += 1
    } else {
      log.add(
        .syntax, opener..<opener + 1, id: "tanda kutip tidak ditutup", en: "the quotation mark is not closed",
        help: Phrase(
          id: "tulis `\"` penutup, atau tulis `\"\"` bila tanda kutip itu bagian dari teks",
          en: "write the closing `\"`, or write `\"\"` for a mark that belongs to the text"))
    }
    let decoded = text.map { tree.addDecoded($0) }
    _ = tree.addScalar(start..<end, isQuoted: true, decoded: decoded ?? -1)
    skipAfterQuote()
  }

  /// Nothing but the end of the cell may follow a closing quote.
  private mutating func skipAfterQuote() {
    let start = at
    while at < bytes.count, !isLineEnd, bytes[at] != delimiter { at += 1 }
    guard bytes[start..<at].contains(where: { $0 != 0x20 }) else { return }
    log.add(
      .syntax, start..<at, id: "setelah tanda kutip penutup ada \(bytes.quote(start..<at))",
      en: "behind the closing quotation mark stands \(bytes.quote(start..<at))",
      help: Phrase(
        id: "apit seluruh isi sel dengan tanda kutip, dan tulis tanda kutip di dalamnya dua kali",
        en: "put the whole cell in quotation marks, and write those inside it twice"))
  }

  private var isLineEnd: Bool { bytes[at] == 0x0A || bytes[at] == 0x0D }

  private mutating func skipLineEnd() {
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
  }
}
