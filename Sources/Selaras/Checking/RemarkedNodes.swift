/// Which node a remark is about: that of its line, or the deepest of its row; of a line of its own, that of the next line
/// that says something.
struct RemarkedNodes {
  /// Where each text of a node or its indicators begins, in rising order.
  private var starts: [(offset: UInt32, node: NodeID, depth: Int)] = []
  private let bytes: [UInt8]
  private let cells: CellMap?
  private let isTable: Bool

  init(_ document: DocumentID, _ cascade: Cascade) {
    let source = cascade.sources[Int(cascade[document].source)]
    bytes = source.bytes
    cells = source.cells
    isTable = source.cells != nil || Format.of(source) == .csv
    for node in cascade[document].nodes {
      add(cascade[node].fields, node, cascade)
      for indicator in cascade[node].indicators { add(cascade[indicator].fields, node, cascade) }
    }
    starts.sort { ($0.offset, $0.node) < ($1.offset, $1.node) }
  }

  private mutating func add(_ fields: Range<FieldID>, _ node: NodeID, _ cascade: Cascade) {
    let depth = cascade[node].level.depth
    for field in fields { starts.append((cascade[field].place.start, node, depth)) }
  }

  /// Nil if nothing follows.
  func node(of remark: Range<Int>) -> NodeID? {
    let line = line(of: remark)
    let first = starts.partition(where: { Int($0.offset) < line.lowerBound })
    guard first < starts.count else { return nil }
    // Without a text before it in its line, it is about what follows.
    if Int(starts[first].offset) < line.upperBound {
      guard isTable else { return starts[first].node }
      let row = starts[first...].prefix { Int($0.offset) < line.upperBound }
      return row.max { $0.depth < $1.depth }?.node
    }
    let next = starts.partition(where: { Int($0.offset) < remark.upperBound })
    return next < starts.count ? starts[next].node : nil
  }

  /// The bytes of the line before the remark, or of the whole row of its cell.
  private func line(of remark: Range<Int>) -> Range<Int> {
    guard let cells, let cell = cells.cell(at: remark.lowerBound), cell.isCell else {
      let start = bytes[..<remark.lowerBound].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
      return start..<remark.lowerBound
    }
    func isInRow(_ entry: CellMap.Entry) -> Bool { entry.sheet == cell.sheet && entry.row == cell.row }
    var first = cells.entries.partition(where: { $0.start < cell.start })
    while first > 0, isInRow(cells.entries[first - 1]) { first -= 1 }
    var end = first
    while end < cells.entries.count, isInRow(cells.entries[end]) { end += 1 }
    return Int(
      cells.entries[first].start)..<(end < cells.entries.count ? Int(cells.entries[end].start) : bytes.count)
  }
}
