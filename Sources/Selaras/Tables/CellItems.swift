/// What several lines of a cell are: one text, or a list.
struct CellItems {
  /// The lines, or the items of a list, without their numbers and signs; UTF-8 offsets in the text.
  var items: [Range<Int>]
  /// Whether numbers, signs or semicolons say that these are items.
  var isList: Bool

  /// - Parameter level: how deep a line that begins at an index stands in a list whose numbers are not in the text; nil
  ///   for one that stands in none. Deeper lines belong to the item above them.
  init(_ bytes: ArraySlice<UInt8>, level: (Int) -> Int? = { _ in nil }) {
    let base = bytes.startIndex
    let whole = bytes.trimmed
    // Most cells are one text, and nothing in them parts it.
    if !whole.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: ";") }),
      whole.first != UInt8(ascii: "1"), whole.first != UInt8(ascii: "a")
    {
      items = whole.isEmpty ? [] : [whole.startIndex - base..<whole.endIndex - base]
      isList = false
      return
    }
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.map(\.trimmed).filter { !$0.isEmpty }
    let levels = lines.map { level($0.startIndex) }
    let top = levels.compactMap(\.self).min()
    let marks = zip(lines, levels).map { line, level in
      level.map { $0 == top ? line.startIndex : nil } ?? Self.mark(line)
    }
    if lines.count > 1, marks[0] != nil, marks.count(where: { $0 != nil }) > 1 {
      var items: [Range<Int>] = []
      for (line, mark) in zip(lines, marks) {
        if let mark {
          items.append(mark - base..<line.endIndex - base)
        } else if let last = items.popLast() {
          items.append(last.lowerBound..<line.endIndex - base)
        }
      }
      self.items = items
      isList = true
      return
    }
    if lines.count == 1, let numbered = Self.numbered(lines[0]) {
      items = numbered.map { $0.startIndex - base..<$0.endIndex - base }
      isList = true
      return
    }
    let parts = bytes.split(separator: UInt8(ascii: ";")).map(\.trimmed).filter { !$0.isEmpty }
    if parts.count > 1, parts.count >= lines.count {
      items = parts.map { $0.startIndex - base..<$0.endIndex - base }
      isList = true
      return
    }
    items = lines.map { $0.startIndex - base..<$0.endIndex - base }
    isList = false
  }

  /// Where the text of an item begins behind its number or sign: `1. `, `2) `, `a. `, `- `, `• `.
  static func mark(_ line: ArraySlice<UInt8>) -> Int? {
    for sign in ["-", "•", "·", "–", "*", "➢", "✓", "▪", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}"]
    where line.starts(with: sign.utf8) {
      let rest = line.dropFirst(sign.utf8.count)
      let isParted = rest.first.map { $0 <= 0x20 } ?? false
      guard isParted || sign.utf8.count > 1, !rest.isBlank else { return nil }
      return rest.trimmed.startIndex
    }
    let digits = line.prefix { (0x30...0x39).contains($0) }
    var at = digits.endIndex
    if digits.isEmpty, let first = line.first, (0x61...0x7A).contains(first) { at += 1 }
    guard at > line.startIndex, digits.count <= 2, at < line.endIndex,
      line[at] == UInt8(ascii: ".") || line[at] == UInt8(ascii: ")")
    else { return nil }
    let rest = line[(at + 1)...]
    guard let next = rest.first,
      next <= 0x20 || (digits.isEmpty ? false : next | 0x20 >= 0x61 && next | 0x20 <= 0x7A),
      !rest.isBlank
    else { return nil }
    return rest.trimmed.startIndex
  }

  /// The items of `1. ... 2. ...` or `a. ... b. ...` on one line; nil if they are not counted from the first.
  private static func numbered(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    guard let first = line.first, first == UInt8(ascii: "1") || first == UInt8(ascii: "a") else { return nil }
    func name(_ number: Int) -> [UInt8] {
      first == UInt8(ascii: "1") ? Array("\(number + 1)".utf8) : [first + UInt8(min(number, 25))]
    }
    var starts: [(number: Int, text: Int)] = []
    var at = line.startIndex
    while at < line.endIndex {
      let isWordStart = at == line.startIndex || line[at - 1] <= 0x20
      if isWordStart, line[at...].starts(with: name(starts.count)), let text = mark(line[at...]) {
        starts.append((at, text))
        at = text
      } else {
        at += 1
      }
    }
    guard starts.count > 1, starts[0].number == line.startIndex else { return nil }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].number : line.endIndex
      return line[starts[index].text..<end].trimmed
    }
  }

  /// Both parts of `80% dan 90%`; nil if there are not two.
  static func pair(_ bytes: ArraySlice<UInt8>) -> [Range<Int>]? {
    let parts = parts(bytes, between: " dan ")
    return parts.count == 2 ? parts : nil
  }

  /// What stands between the places of a word, in whatever case; nothing if a part says nothing.
  static func parts(_ bytes: ArraySlice<UInt8>, between word: String) -> [Range<Int>] {
    let word = Array(word.utf8)
    var parts: [ArraySlice<UInt8>] = []
    var (start, at) = (bytes.startIndex, bytes.startIndex)
    while at + word.count <= bytes.endIndex {
      let piece = bytes[at..<at + word.count]
      if zip(piece, word).allSatisfy({ $0 == $1 || ($1 >= 0x61 && $0 | 0x20 == $1) }) {
        parts.append(bytes[start..<at].trimmed)
        at += word.count
        start = at
      } else {
        at += 1
      }
    }
    parts.append(bytes[start...].trimmed)
    guard !parts.contains(where: \.isEmpty) else { return [] }
    return parts.map { $0.startIndex - bytes.startIndex..<$0.endIndex - bytes.startIndex }
  }
}
