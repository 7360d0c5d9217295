/// Tables as text: RFC 4180, with the delimiter that the file uses: comma, semicolon, tab or `|`.
///
/// The tree is a sequence of rows, each a sequence of cells as scalars. Lines that hold nothing are no rows.
public enum CSV {
  /// Reads a source as far as it can be understood; what is wrong with the rest is in the diagnostics.
  public static func read(_ source: Source, index: UInt32, limits: Limits = Limits()) -> Reading {
    Reading(of: source, index: index, limits: limits) { bytes, tree, log in
      var reader = CSVReader(bytes: bytes, tree: tree, log: log, delimiter: delimiter(of: bytes))
      reader.read()
      return (reader.tree, reader.log)
    }
  }

  /// The delimiter that stands outside of quotes in the most of the first lines, and there most often.
  static func delimiter(of bytes: Bytes) -> UInt8 {
    let signs = [",", ";", "\t", "|"].map { $0.utf8.first ?? 0 }
    var lines = [Int](repeating: 0, count: signs.count)
    var total = lines
    var inLine = lines
    var rows = 0
    var isQuoted = false
    for index in 0..<min(bytes.count, 1 << 16) where rows < 20 {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 0x0A || index == bytes.count - 1 {
        for sign in signs.indices where inLine[sign] > 0 {
          lines[sign] += 1
          total[sign] += inLine[sign]
        }
        inLine = [Int](repeating: 0, count: signs.count)
        rows += 1
      } else if let sign = signs.firstIndex(of: byte) {
        inLine[sign] += 1
      }
    }
    let best = signs.indices.max { (lines[$0], total[$0], $1) < (lines[$1], total[$1], $0) }
    return best.map { signs[$0] } ?? signs[0]
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
  let delimiter: UInt8
  private var at = 0

  init(bytes: Bytes, tree: Tree, log: FaultLog, delimiter: UInt8) {
    self.bytes = bytes
    self.tree = tree
    self.log = log
    self.delimiter = delimiter
  }

  mutating func read() {
    if bytes.has("\u{FEFF}", at: 0) { at = 3 }
    let table = tree.open(.sequence, at: at)
    while at < bytes.count, !log.isFull { row() }
    tree.close(table, at: bytes.count)
  }

  private mutating func row() {
    if isLineEnd {
      skipLineEnd()
      return
    }
    let row = tree.open(.sequence, at: at)
    while true {
      cell()
      guard at < bytes.count, bytes[at] == delimiter else { break }
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
