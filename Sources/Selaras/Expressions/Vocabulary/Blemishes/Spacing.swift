extension WrittenText {
  /// A label before the text, a comma too near or too far, or two blanks in a row.
  var spacing: Blemish? {
    if let label { return label }
    for word in words.folded.indices.dropFirst() {
      let gap = gap(before: word)
      if gap.count == 1, gap.first == 0x20 { continue }
      let isComma =
        gap.contains(UInt8(ascii: ",")) && gap.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ",") }
      let isBlank = gap.count > 1 && gap.allSatisfy { $0 == 0x20 }
      guard isBlank || isComma, !gap.elementsEqual(", ".utf8), !isDigit(before: word) || isBlank else {
        continue
      }
      return Blemish(
        kind: .spacing, range: range(word - 1, through: word),
        mended: written(word - 1) + (isComma ? ", " : " ") + written(word))
    }
    return nil
  }

  /// `IK :` in front of an indicator.
  private var label: Blemish? {
    guard let first = words.keys.first, words.folded.count > 1, wording.labels?.contains(first) ?? false
    else {
      return nil
    }
    let gap = gap(before: 1).filter { $0 != 0x20 }
    guard gap == [UInt8(ascii: ":")] || gap == [UInt8(ascii: ";")] else { return nil }
    return Blemish(
      kind: .spacing, range: words.ranges[0].lowerBound..<words.ranges[1].lowerBound, mended: "")
  }

  /// A comma between digits belongs to a number.
  private func isDigit(before word: Int) -> Bool {
    words.folded[word].utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }
}
