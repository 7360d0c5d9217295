extension Grid {
  /// Lets the cells that say they hold what stands above hold that: the next text above them in the column.
  ///
  /// - Returns: those above which nothing stands; they hold nothing.
  mutating func repeatAbove(_ rows: [Range<Int>], _ columns: [Int], says: (Cell) -> Bool) -> [Cell] {
    var lost: [Cell] = []
    for column in columns {
      var above: Int32 = -1
      var said: Int32 = -1
      for row in rows.joined() {
        let slot = self[row, column]
        guard !slot.isEmpty else { continue }
        let cell = cells[Int(slot.cell)]
        if slot.isOwn, says(cell) {
          said = slot.cell
          if above < 0 { lost.append(cell) }
          put(Slot(cell: above), row, column)
        } else if slot.cell == said {
          put(Slot(cell: above, isFromAbove: true), row, column)
        } else {
          above = slot.cell
        }
      }
    }
    return lost
  }
}
