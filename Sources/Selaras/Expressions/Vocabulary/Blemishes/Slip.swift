/// Slips of the keys: what one does who knows how a word is written. Only these are told, because a word that
/// differs from another by a letter of its own is mostly another word (`pembelian`, `pemberian`).
///
/// What was found out about a word is remembered, because plans repeat theirs.
final class Slips {
  /// Nil for a word that is no slip.
  private var answers: [String: String?] = [:]
  private var openers: [String: String?] = [:]

  /// The word that was meant.
  func nearest(_ word: String, _ wording: Wording) -> String? {
    if let known = answers[word] { return known }
    let answer = find(word, wording)
    answers[word] = .some(answer)
    return answer
  }

  /// The opener or measure that was meant: one letter away, or two where the word is long.
  func nearestOpener(_ word: String, _ wording: Wording) -> String? {
    if let known = openers[word] { return known }
    if let entry = Self.opener(ofObject: word, wording) {
      openers[word] = .some(entry)
      return entry
    }
    let wanted = Array(word.unicodeScalars.prefix(64))
    let limit = wanted.count >= 9 ? 2 : 1
    var best: (entry: String, distance: Int)?
    for entry in wording.openerWords where abs(entry.utf8.count - wanted.count) <= limit {
      let distance = Suggestion.distance(wanted, Array(entry.unicodeScalars))
      guard distance <= limit, (distance, entry) < (best?.distance ?? .max, best?.entry ?? "") else {
        continue
      }
      best = (entry, distance)
    }
    // A word of a family that the lists know is a word (`tertibnya`, `teratasinya`), unless a letter of a pair was left
    // out (`menurunya`).
    if let entry = best?.entry, !Self.isHalfPair(word, of: entry),
      wording.misprints?.contains(WordKey(word)) != true,
      ListedWords.stems.contains(Stem(word).key)
    {
      best = nil
    }
    openers[word] = .some(best?.entry)
    return best?.entry
  }

  /// The opener that was meant by a verb of its family with an object at its end: `meningkatkannya` for `meningkatnya`.
  private static func opener(ofObject word: String, _ wording: Wording) -> String? {
    guard word.hasSuffix("kannya") else { return nil }
    let entry = word.dropLast(6) + "nya"
    return wording.openers?.contains(WordKey(String(entry))) == true ? String(entry) : nil
  }

  /// Whether a word lacks one letter of a pair that another has.
  private static func isHalfPair(_ word: String, of right: String) -> Bool {
    let (letters, whole) = (Array(word.utf8), Array(right.utf8))
    guard whole.count == letters.count + 1 else { return false }
    return whole.indices.dropFirst().contains { index in
      whole[index] == whole[index - 1] && Array(whole[..<index] + whole[(index + 1)...]) == letters
    }
  }

  private func find(_ word: String, _ wording: Wording) -> String? {
    let letters = Array(word.utf8)
    guard letters.count < 32, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    var best: (word: String, cost: Int)?
    /// Of equally near words those of the lists go first, then the longer ones: letters are left out more often than
    /// put in.
    func consider(_ candidate: UnsafeBufferPointer<UInt8>, isListed: Bool) {
      guard let slip = Slip(letters, of: candidate) else { return }
      let cost = 2 * slip.cost + (isListed ? 0 : 1)
      let text = String(decoding: candidate, as: UTF8.self)
      guard !(wording.misprints?.contains(WordKey(text)) ?? false) else { return }
      let rank = (cost, -candidate.count, text)
      if rank < (best?.cost ?? .max, -(best?.word.utf8.count ?? 0), best?.word ?? "") { best = (text, cost) }
    }
    for length in max(letters.count - 1, 5)...letters.count + 2 {
      for candidate in ListedWords.frequent(ofLength: length) { consider(candidate, isListed: true) }
    }
    for words in [wording.usualWords, wording.openerWords] {
      for var candidate in words { candidate.withUTF8 { consider($0, isListed: false) } }
    }
    guard let best else { return nil }
    // A word of a family that the lists know is a word: `membuat`, `terakhir`.
    return ListedWords.stems.contains(Stem(word).key) ? nil : best.word
  }
}

/// How a word was written instead of another.
private struct Slip {
  /// How many letters went wrong; two for a letter in the place of another.
  let cost: Int

  /// Nil if the one is no slip for the other.
  init?(_ word: [UInt8], of right: UnsafeBufferPointer<UInt8>) {
    let more = right.count - word.count
    guard (-1...2).contains(more) else { return nil }
    let shorter = min(word.count, right.count)
    var start = 0
    while start < shorter, word[start] == right[start] { start += 1 }
    var end = 0
    while end < shorter - start, word[word.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
    // The letters between what both have at the front and at the end.
    let wrong = word.count - start - end
    switch more {
    case 1 where wrong == 0:
      // One letter left out: of a pair, also in a short word.
      let isPair = start > 0 && right[start] == right[start - 1]
      guard word.count >= (isPair ? 5 : 7) else { return nil }
      cost = 1
    case 2 where wrong == 0 && word.count >= 9: cost = 2
    case -1 where wrong == 1 && word.count >= 7: cost = 1
    case 0
    where wrong == 2 && word.count >= 7 && word[start] == right[start + 1] && word[start + 1] == right[start]:
      cost = 1
    case 0
    where wrong == 1 && word.count >= 6 && Self.isMistaken(word[start], for: right[start], word.count):
      cost = 2
    default: return nil
    }
  }

  /// Letters that a scanner takes for each other, and in a longer word also neighbours on the keyboard.
  private static func isMistaken(_ wrong: UInt8, for meant: UInt8, _ count: Int) -> Bool {
    let pair = [wrong, meant]
    if pair.elementsEqual("li".utf8) || pair.elementsEqual("il".utf8) { return true }
    guard count >= 8 else { return false }
    return ["qwertyuiop", "asdfghjkl", "zxcvbnm"].contains { row in
      let keys = Array(row.utf8)
      guard let a = keys.firstIndex(of: wrong), let b = keys.firstIndex(of: meant) else { return false }
      return abs(a - b) == 1
    }
  }
}
