/// What differs between two texts, line by line, in the form that `patch` and `git apply` take.
public struct UnifiedDiff {
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// A piece in which the texts differ: lines of the old one, and lines of the new one in their place.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  public init(_ old: [UInt8], _ new: [UInt8]) {
    self.old = Self.lines(old)
    self.new = Self.lines(new)
  }

  /// The lines, each with its line end.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// How far ahead equal lines are looked for.
  private static let sight = 64

  /// The pieces that differ, in order. Not always the fewest: where the texts meet again is looked for nearby, for fixes
  /// change a line, or take one away.
  var changes: [Change] {
    var changes: [Change] = []
    var (a, b) = (0, 0)
    while a < old.count || b < new.count {
      if a < old.count, b < new.count, old[a] == new[b] {
        (a, b) = (a + 1, b + 1)
        continue
      }
      let (c, d) = meeting(a, b)
      changes.append(Change(old: a..<c, new: b..<d))
      (a, b) = (c, d)
    }
    return changes
  }

  /// The next lines that are equal; the ends if none are near.
  private func meeting(_ a: Int, _ b: Int) -> (Int, Int) {
    for distance in 1...(2 * Self.sight) {
      for step in max(0, distance - Self.sight)...min(distance, Self.sight) {
        let (c, d) = (a + distance - step, b + step)
        if c < old.count, d < new.count, old[c] == new[d] { return (c, d) }
      }
    }
    return (old.count, new.count)
  }

  /// The lines around a change that are shown with it.
  private static let context = 3

  /// The difference as text; empty if there is none.
  ///
  /// - Parameter name: the path of the file, from the folder in which the difference would be applied.
  public func text(_ name: String) -> [UInt8] {
    let changes = changes
    guard !changes.isEmpty else { return [] }
    // A tab ends a name that holds blanks.
    let ending = name.contains(" ") ? "\t\n" : "\n"
    var text = Array(
      (name.hasPrefix("/")
        ? "--- \(name)\(ending)+++ \(name)\(ending)" : "--- a/\(name)\(ending)+++ b/\(name)\(ending)")
        .utf8)
    var rest = changes[...]
    while let first = rest.first {
      var hunk = [first]
      rest = rest.dropFirst()
      while let next = rest.first, let last = hunk.last,
        next.old.lowerBound - last.old.upperBound <= 2 * Self.context
      {
        hunk.append(next)
        rest = rest.dropFirst()
      }
      write(hunk, to: &text)
    }
    return text
  }

  private func write(_ hunk: [Change], to text: inout [UInt8]) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let start = (old: first.old.lowerBound - before, new: first.new.lowerBound - before)
    let after = min(Self.context, old.count - last.old.upperBound)
    let end = (old: last.old.upperBound + after, new: last.new.upperBound + after)
    text += Array("@@ -\(Self.range(start.old..<end.old)) +\(Self.range(start.new..<end.new)) @@\n".utf8)
    var at = start.old
    for change in hunk {
      for line in old[at..<change.old.lowerBound] { write(" ", line, to: &text) }
      for line in old[change.old] { write("-", line, to: &text) }
      for line in new[change.new] { write("+", line, to: &text) }
      at = change.old.upperBound
    }
    for line in old[at..<end.old] { write(" ", line, to: &text) }
  }

  private func write(_ sign: String, _ line: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text += Array(sign.utf8) + line
    if line.last != 0x0A { text += Array("\n\\ No newline at end of file\n".utf8) }
  }

  /// The first line and the number of lines; of none the line before.
  private static func range(_ lines: Range<Int>) -> String {
    let first = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(first)" : "\(first),\(lines.count)"
  }
}
