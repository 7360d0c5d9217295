/// What each remark of a document is about: what stands in its line, or in its row; a remark with a line of its own is
/// about the next line that says something.
struct RemarkedNodes {
  /// What a remark is about.
  struct Subject {
    /// That of its line, or the deepest of its row; nil if no node follows.
    var node: NodeID?
    /// The bytes of the line or the row, and of the texts that begin there.
    var lines: Range<Int>
  }

  /// A text of a node or its indicators.
  private struct Text {
    var start: UInt32
    var end: UInt32
    var node: NodeID
    var depth: Int
  }

  /// In rising order.
  private var texts: [Text] = []
  private let bytes: [UInt8]
  private let cells: CellMap?
  private let isTable: Bool
  /// Where the rows of a CSV file begin: a cell in quotes may hold line ends.
  private var rows: [Int] = []
  /// The line that follows several remarks is looked for once: behind which offset it was looked for, and its bytes.
  private var following: (from: Int, line: Range<Int>, lines: Range<Int>)?
  /// Behind which offset there is none.
  private var end = Int.max

  init(_ document: DocumentID, _ cascade: Cascade) {
    let source = cascade.sources[Int(cascade[document].source)]
    bytes = source.bytes
    cells = source.cells
    isTable = source.cells != nil || Format.of(source) == .csv
    for node in cascade[document].nodes {
      add(cascade[node].fields, node, cascade)
      for indicator in cascade[node].indicators { add(cascade[indicator].fields, node, cascade) }
    }
    if isTable, cells == nil { rows = Self.rows(of: bytes) }
    texts.sort { ($0.start, $0.node) < ($1.start, $1.node) }
  }

  private mutating func add(_ fields: Range<FieldID>, _ node: NodeID, _ cascade: Cascade) {
    let depth = cascade[node].level.depth
    for field in fields {
      let place = cascade[field].place
      texts.append(Text(start: place.start, end: place.end, node: node, depth: depth))
    }
  }

  mutating func subject(of remark: Range<Int>) -> Subject {
    let line = line(at: remark.lowerBound)
    let next = texts.partition(where: { Int($0.start) < remark.upperBound })
    let nextNode = next < texts.count ? texts[next].node : nil
    if isTable {
      let row = texts(in: line)
      if let deepest = row.max(by: { $0.depth < $1.depth }) {
        return Subject(node: deepest.node, lines: whole(line))
      }
      return Subject(
        node: nextNode, lines: next < texts.count ? whole(self.line(at: Int(texts[next].start))) : line)
    }
    let before = line.lowerBound..<remark.lowerBound
    guard bytes[before].contains(where: { !Self.isBlank($0) }) else {
      return Subject(node: nextNode, lines: lineBehind(remark) ?? line)
    }
    // Without a text before it in its line, it is about what follows, and about what the line says of the document.
    return Subject(node: texts(in: before).first?.node ?? nextNode, lines: whole(line))
  }

  private func texts(in range: Range<Int>) -> ArraySlice<Text> {
    let first = texts.partition(where: { Int($0.start) < range.lowerBound })
    return texts[first..<texts.partition(where: { Int($0.start) < range.upperBound })]
  }

  // MARK: Lines

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func rows(of bytes: [UInt8]) -> [Int] {
    var rows = [0]
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, isEnd(byte) { rows.append(index + 1) }
    }
    return rows
  }

  /// A line with all of the texts that begin in it.
  private func whole(_ line: Range<Int>) -> Range<Int> {
    let end = texts(in: line).map(\.end).max() ?? 0
    return line.lowerBound..<max(line.upperBound, Int(end))
  }

  /// The bytes of the line that holds an offset, or of the whole row of its cell.
  private func line(at offset: Int) -> Range<Int> {
    if !rows.isEmpty {
      let next = rows.partition(where: { $0 <= offset })
      return rows[next - 1]..<(next < rows.count ? rows[next] : bytes.count)
    }
    guard let cells, let cell = cells.cell(at: offset), cell.isCell else {
      let start = bytes[..<offset].lastIndex(where: Self.isEnd).map { $0 + 1 } ?? 0
      return start..<(bytes[offset...].firstIndex(where: Self.isEnd) ?? bytes.count)
    }
    func isInRow(_ entry: CellMap.Entry) -> Bool { entry.sheet == cell.sheet && entry.row == cell.row }
    var first = cells.entries.partition(where: { $0.start < cell.start })
    while first > 0, isInRow(cells.entries[first - 1]) { first -= 1 }
    var end = first
    while end < cells.entries.count, isInRow(cells.entries[end]) { end += 1 }
    return Int(
      cells.entries[first].start)..<(end < cells.entries.count ? Int(cells.entries[end].start) : bytes.count)
  }

  /// The next line that is neither blank nor a comment, with all of the texts that begin in it.
  private mutating func lineBehind(_ remark: Range<Int>) -> Range<Int>? {
    if let following, (following.from..<following.line.lowerBound).contains(remark.lowerBound) {
      return following.lines
    }
    if remark.lowerBound >= end { return nil }
    var start = remark.upperBound
    while let end = bytes[start...].firstIndex(where: Self.isEnd) {
      start = end + 1
      guard let first = bytes[start...].first(where: { !Self.isBlank($0) }) else { break }
      if Self.isEnd(first) || first == UInt8(ascii: "#") { continue }
      let line = line(at: start)
      following = (remark.lowerBound, line, whole(line))
      return following?.lines
    }
    end = remark.lowerBound
    return nil
  }
}
