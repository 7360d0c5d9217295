/// Slips of the keys: what one does who knows how a word is written. Only these are told, because a word that
/// differs from another by a letter of its own is mostly another word (`pembelian`, `pemberian`).
final class Slips {
  /// Nil for a word that is no slip.
  private var answers: [String: String?] = [:]

  /// The word that was meant.
  func nearest(_ word: String, _ wording: Wording) -> String? {
    if let known = answers[word] { return known }
    let answer = find(word, wording)
    answers[word] = .some(answer)
    return answer
  }

  private func find(_ word: String, _ wording: Wording) -> String? {
    let letters = Array(word.utf8)
    guard letters.count < 32, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    var best: (word: String, cost: Int)?
    /// Of equally near words those of the lists go first, then the longer ones: letters are left out more often than
    /// put in.
    func consider(_ candidate: some Collection<UInt8>, isListed: Bool) {
      let candidate = Array(candidate)
      guard let slip = Self.cost(letters, of: candidate) else { return }
      let cost = 2 * slip + (isListed ? 0 : 1)
      let text = String(decoding: candidate, as: UTF8.self)
      guard !(wording.misprints?.contains(text) ?? false) else { return }
      let rank = (cost, -candidate.count, text)
      if rank < (best?.cost ?? .max, -(best?.word.utf8.count ?? 0), best?.word ?? "") { best = (text, cost) }
    }
    for length in max(letters.count - 1, 5)...letters.count + 2 {
      for candidate in ListedWords.frequent(ofLength: length) { consider(candidate, isListed: true) }
    }
    for candidate in wording.usual?.singles ?? [] { consider(candidate.utf8, isListed: false) }
    for candidate in wording.openers?.singles ?? [] { consider(candidate.utf8, isListed: false) }
    guard let best else { return nil }
    // A word of a family that the lists know is a word: `membuat`, `terakhir`.
    return ListedWords.stems.contains(Stem(word).key) ? nil : best.word
  }

  /// How far a slip has gone; nil if it is none.
  private static func cost(_ word: [UInt8], of right: [UInt8]) -> Int? {
    let more = right.count - word.count
    let start = zip(word, right).prefix { $0 == $1 }.count
    let end = min(
      zip(word.reversed(), right.reversed()).prefix { $0 == $1 }.count, min(word.count, right.count) - start)
    let wrong = word[start..<word.count - end]
    let meant = right[start..<right.count - end]
    switch more {
    case 1 where wrong.isEmpty:
      // One letter left out: of a pair, also in a short word.
      let isPair = start > 0 && right[start] == right[start - 1]
      return word.count >= (isPair ? 5 : 7) ? 1 : nil
    case 2 where wrong.isEmpty && word.count >= 9: return 2
    case -1 where meant.isEmpty && word.count >= 7: return 1
    case 0 where wrong.count == 2 && wrong.elementsEqual(meant.reversed()) && word.count >= 7: return 1
    case 0 where wrong.count == 1:
      return word.count >= 6 && isMistaken(wrong[start], for: meant[start], word.count) ? 2 : nil
    default: return nil
    }
  }

  /// Letters that a scanner takes for each other, and in a longer word also neighbours on the keyboard.
  private static func isMistaken(_ wrong: UInt8, for meant: UInt8, _ count: Int) -> Bool {
    let pair = [wrong, meant]
    if pair == Array("li".utf8) || pair == Array("il".utf8) { return true }
    guard count >= 8 else { return false }
    for row in ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map({ Array($0.utf8) }) {
      if let a = row.firstIndex(of: wrong), let b = row.firstIndex(of: meant) { return abs(a - b) == 1 }
    }
    return false
  }
}
