/// Pieces of a text, which still know where they stand.
extension Text {
  /// The piece between two UTF-8 offsets.
  func piece(_ range: Range<Int>) -> Text { slice(range.lowerBound, range.upperBound) }

  /// Without blanks at either end.
  var trimmed: Text {
    let trimmed = string.trimmedOfBlanks
    guard trimmed.utf8.count < string.utf8.count else { return self }
    let lead = string.unicodeScalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    let lower = String(lead).utf8.count
    return slice(lower, lower + trimmed.utf8.count)
  }

  /// The longest phrase of a list that opens the text, or an empty text.
  func opening(_ list: WordList, _ words: FoldedWords) -> Text {
    let first = firstWord(words)
    guard first < words.folded.count else { return Text("") }
    let count = list.match(words.keys, at: first)
    guard count > 0 else { return Text("") }
    return piece(words.ranges[first].lowerBound..<words.ranges[first + count - 1].upperBound)
  }

  /// The number of the first word behind a mark of enumeration: `1.`, `(2)`, `a)`; the count of words if there is none.
  func firstWord(_ words: FoldedWords) -> Int {
    words.folded.indices.first { !isMark(words.folded[$0].utf8, words.ranges[$0].upperBound) }
      ?? words.folded.count
  }

  private func isMark(_ word: String.UTF8View, _ end: Int) -> Bool {
    guard word.count == 1, let letter = word.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter else {
      return word.allSatisfy(NumberScanner.isDigit)
    }
    guard let next = string.utf8.dropFirst(end).first else { return false }
    return next == UInt8(ascii: ".") || next == UInt8(ascii: ")")
  }

  /// The first phrase of a list that stands outside of the phrases of another, or an empty text.
  func first(_ list: WordList, except: WordList?, _ words: FoldedWords) -> Text {
    var index = 0
    while index < words.folded.count {
      if let except {
        let skipped = except.match(words.keys, at: index)
        if skipped > 0 {
          index += skipped
          continue
        }
      }
      let count = list.match(words.keys, at: index)
      if count > 0 {
        return piece(words.ranges[index].lowerBound..<words.ranges[index + count - 1].upperBound)
      }
      index += 1
    }
    return Text("")
  }

  /// All phrases of a list, in order, none inside another.
  func all(_ list: WordList, _ words: FoldedWords) -> [Text] {
    var found: [Text] = []
    var index = 0
    while index < words.folded.count {
      let count = list.match(words.keys, at: index)
      if count > 0 {
        found.append(piece(words.ranges[index].lowerBound..<words.ranges[index + count - 1].upperBound))
      }
      index += max(1, count)
    }
    return found
  }

  /// Where another text stands in this one: by its place if it is a piece of it, else by its bytes.
  func range(of piece: Text) -> Range<Int>? {
    let length = string.utf8.count
    if !piece.origin.isNone, piece.origin.isVerbatim, origin.isVerbatim, piece.origin.field == origin.field,
      piece.origin.lower >= origin.lower
    {
      let lower = Int(piece.origin.lower - origin.lower)
      let upper = Int(piece.origin.upper) - Int(origin.lower)
      if upper <= length { return lower..<upper }
    }
    let wanted = Array(piece.string.utf8)
    let bytes = Array(string.utf8)
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }

  /// The text cut at `;` and line ends, and at lesser signs where a phrase of the list follows.
  func parts(_ list: WordList, _ words: FoldedWords) -> [Text] {
    let bytes = Array(string.utf8)
    var cuts: [Range<Int>] = []
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: ";") || byte == 0x0A {
      cuts.append(offset..<offset + 1)
    }
    for index in words.folded.indices.dropFirst() where list.match(words.keys, at: index) > 0 {
      let before = words.ranges[index - 1]
      let gap = before.upperBound..<words.ranges[index].lowerBound
      if bytes[gap].contains(where: { $0 == 0x2C || $0 == 0x2F || $0 == 0x26 }) {
        cuts.append(gap)
      } else if words.folded[index - 1] == "dan" || words.folded[index - 1] == "serta" {
        cuts.append(before.lowerBound..<words.ranges[index].lowerBound)
      }
    }
    cuts.sort { $0.lowerBound < $1.lowerBound }
    var parts: [Text] = []
    var start = 0
    for cut in cuts where cut.lowerBound >= start {
      parts.append(piece(start..<cut.lowerBound).trimmed)
      start = cut.upperBound
    }
    parts.append(piece(start..<bytes.count).trimmed)
    return parts.map(\.withoutTrailingComma).filter { !$0.string.isEmpty }
  }

  /// Without a comma left over at the end by a cut.
  private var withoutTrailingComma: Text {
    guard string.utf8.last == 0x2C else { return self }
    return piece(0..<string.utf8.count - 1).trimmed
  }
}
