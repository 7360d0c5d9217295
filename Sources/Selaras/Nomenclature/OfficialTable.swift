import Fingerprints

/// A table of the nomenclature: rows are found by government and code, and taken apart only when they are asked for.
///
/// Those of `Rules/nomenklatur/` are looked up where they stand in the program. They are our own and well-formed, which
/// a test holds, and a list of the user's is written the same way when it is read: sorted by the bytes of `pemda` and `kode`, a cell with a
/// comma is enclosed in quotes, no cell holds a quote or a line break.
struct OfficialTable: Sendable {
  private let text: TableBytes
  /// Where each row begins, and where the last one ends.
  private let starts: [Int32]
  let columns: [String]
  let codeColumn: Int

  init(_ text: StaticString) { self.init(TableBytes(text)) }

  init(bytes: [UInt8]) { self.init(TableBytes(copying: bytes)) }

  private init(_ text: TableBytes) {
    self.text = text
    let bytes = text.all
    starts = Self.lineEnds(bytes).map { $0 + 1 }
    let header = bytes[..<(bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex)]
    columns = header.split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
    guard let code = columns.firstIndex(of: "kode") else { preconditionFailure("every table has codes") }
    codeColumn = code
  }

  /// A table of the program, by its path below `Rules/`.
  init(path: String) { self.init(embeddedTables[Self.number(ofFile: path)].text) }

  /// The number of a table of the program, by its path below `Rules/`: what ``FingerprintTable`` calls it.
  static func number(ofFile path: String) -> Int {
    guard let number = numbers[path] else { preconditionFailure("\(path) is no table of the program") }
    return number
  }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: embeddedTables.enumerated().map { ("\($1.path)", $0) })

  /// Where the line breaks stand. Eight bytes at a time: finding the rows is most of what opening a table costs.
  private static func lineEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int32] {
    let raw = UnsafeRawBufferPointer(bytes)
    var ends: [Int32] = []
    ends.reserveCapacity(bytes.count / 64)
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        // A byte of the difference is zero where a line break stands.
        let difference = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
        if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 == 0 {
          index += 8
          continue
        }
      }
      for position in index..<min(index + 8, bytes.count) where bytes[position] == UInt8(ascii: "\n") {
        ends.append(Int32(position))
      }
      index += 8
    }
    return ends
  }

  var count: Int { max(starts.count - 1, 0) }

  /// The number of a column, or nil if the table has none of this name.
  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// Whose a row is.
  func government(_ row: Int) -> Government {
    // Asked of every row of a list; the first letters differ.
    cell(row, 0).first == UInt8(ascii: "p") ? .province : .regency
  }

  /// The text of a cell; empty behind the last column.
  func string(_ row: Int, _ column: Int?) -> String {
    guard let column else { return "" }
    return String(decoding: cell(row, column), as: UTF8.self)
  }

  /// The bytes of a cell. They live as long as the table.
  func cell(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
    var cells = Cells(text.all, Int(starts[row])..<Int(starts[row + 1]) - 1)
    for _ in 0..<column { _ = cells.next() }
    return cells.next() ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The cells of a row, one after the other.
  func cells(_ row: Int) -> Cells {
    Cells(text.all, Int(starts[row])..<Int(starts[row + 1]) - 1)
  }

  /// Walks over the cells of a row.
  struct Cells: IteratorProtocol, Sequence {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int
    private let end: Int

    fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      self.bytes = bytes
      position = range.lowerBound
      end = range.upperBound
    }

    mutating func next() -> UnsafeBufferPointer<UInt8>? {
      guard position <= end else { return nil }
      let isQuoted = position < end && bytes[position] == UInt8(ascii: "\"")
      let start = isQuoted ? position + 1 : position
      let sign = isQuoted ? UInt8(ascii: "\"") : UInt8(ascii: ",")
      var stop = start
      while stop < end, bytes[stop] != sign { stop += 1 }
      position = isQuoted ? stop + 2 : stop + 1
      return UnsafeBufferPointer(rebasing: bytes[start..<stop])
    }
  }

  // MARK: Finding

  /// The row of a government with a code.
  func row(_ government: Government, _ code: String) -> Int? {
    let row = firstRow(notBefore: government, code)
    guard row < count, isAt(row, government), cell(row, codeColumn).elementsEqual(code.utf8) else {
      return nil
    }
    return row
  }

  /// The rows of a government whose codes begin with a text.
  func rows(_ government: Government, codesBeginningWith prefix: String) -> Range<Int> {
    let first = firstRow(notBefore: government, prefix)
    var end = first
    while end < count, isAt(end, government), cell(end, codeColumn).starts(with: prefix.utf8) { end += 1 }
    return first..<end
  }

  private func isAt(_ row: Int, _ government: Government) -> Bool {
    cell(row, 0).elementsEqual(government.rawValue.utf8)
  }

  private func firstRow(notBefore government: Government, _ code: String) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle, government, code) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isBefore(_ row: Int, _ government: Government, _ code: String) -> Bool {
    let own = cell(row, 0)
    if own.elementsEqual(government.rawValue.utf8) {
      return cell(row, codeColumn).lexicographicallyPrecedes(code.utf8)
    }
    return own.lexicographicallyPrecedes(government.rawValue.utf8)
  }
}
