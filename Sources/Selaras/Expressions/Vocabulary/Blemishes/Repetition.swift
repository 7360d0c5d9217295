extension WrittenText {
  /// A word that joins others and stands twice, an opener or another word that does and is no plural, or `A dan A` where nothing follows.
  var repetition: Blemish? {
    for word in words.folded.indices.dropFirst() {
      let key = words.keys[word]
      if key == words.keys[word - 1] {
        // `rata rata`, `undang - undang` are one word each.
        guard isLoose(word), wording.isNeverRepeated(key) else { continue }
        return Blemish(kind: .repetition, range: range(word - 1, through: word), mended: written(word - 1))
      }
      if Self.joints.contains(key), let twice = twice(around: word) { return twice }
    }
    return nil
  }

  private static let joints = ["dan", "atau", "serta"].map { WordKey($0) }

  /// `Pengadaan ASN dan Pengadaan ASN`: the same words on both sides of a word. `Desa dan Desa Adat` goes on.
  private func twice(around joint: Int) -> Blemish? {
    let longest = min(joint, words.folded.count - joint - 1, Self.longestRepeated)
    for count in stride(from: longest, to: 1, by: -1) {
      let first = joint - count
      let last = joint + count
      guard words.keys[first..<joint].elementsEqual(words.keys[joint + 1...last]),
        (first + 1...last).allSatisfy(isLoose), isEnd(last), first == 0 || isLoose(first)
      else { continue }
      return Blemish(
        kind: .repetition, range: range(first, through: last),
        mended: written(range(first, through: joint - 1)))
    }
    return nil
  }

  /// In words; nobody writes more twice without seeing it.
  private static let longestRepeated = 8

  /// Whether a phrase ends with a word.
  private func isEnd(_ word: Int) -> Bool {
    guard word + 1 < words.folded.count else { return true }
    return !isLoose(word + 1)
  }
}
