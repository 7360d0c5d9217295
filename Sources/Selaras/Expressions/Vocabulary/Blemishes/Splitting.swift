extension WrittenText {
  /// Two words that stand together (`ManusiaKabid`), or a word of the lists with a blank in it (`Peneranga n`).
  var split: Blemish? {
    for index in words.folded.indices {
      if let joined = joined(index) { return joined }
      guard index > 0, isLoose(index),
        !isKnown(index - 1) || !isKnown(index)
      else { continue }
      let whole = words.folded[index - 1] + words.folded[index]
      guard whole.utf8.count >= 6, words.folded[index - 1].utf8.count >= 2, ListedWords.contain(whole),
        min(words.folded[index - 1].utf8.count, words.folded[index].utf8.count) <= 4
      else { continue }
      return Blemish(
        kind: .split, range: range(index - 1, through: index), mended: written(index - 1) + written(index))
    }
    return nil
  }

  /// A capital inside of a word between two words that are known.
  private func joined(_ index: Int) -> Blemish? {
    let range = words.ranges[index]
    let letters = bytes[range]
    guard !isCapital(index), !isKnown(index) else { return nil }
    for offset in letters.indices.dropFirst(3)
    where (0x41...0x5A).contains(letters[offset]) && (0x61...0x7A).contains(letters[offset - 1]) {
      let parts = [written(range.lowerBound..<offset), written(offset..<range.upperBound)]
      let isKnown = parts.map { wording.knows(FoldedWords.joined($0)) }
      guard parts[1].utf8.count > 2, isKnown.contains(true) else { continue }
      return Blemish(kind: .split, range: range, mended: parts.joined(separator: " "))
    }
    return nil
  }
}
