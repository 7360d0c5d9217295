extension WrittenText {
  /// The first phrase that the table `bentuk_baku` knows a better form for.
  var form: Blemish? {
    guard let phrases = wording.formPhrases, let forms = wording.forms else { return nil }
    for index in words.folded.indices {
      let count = phrases.match(words.keys, at: index)
      guard count > 0, (1..<count).allSatisfy({ isLoose(index + $0) }) else { continue }
      let key = words.folded[index..<index + count].joined(separator: " ")
      guard let form = forms.cell(key, "baku")?.text else { continue }
      return Blemish(kind: .form, range: range(index, through: index + count - 1), mended: like(index, form))
    }
    return nil
  }

  /// A text that only says that it is the one above.
  var above: Blemish? {
    wording.sameAsAbove.isSaid(by: bytes[...]) ? Blemish(kind: .above, range: bytes.indices) : nil
  }

  /// A text that was to be replaced, dots and lines to fill in, or letters that no one meant to write.
  var placeholder: Blemish? {
    if let placeholders = wording.placeholders, !words.folded.isEmpty {
      // A single word only where it is all there is.
      let count = placeholders.match(words.keys, at: 0)
      if count > 1 || count == words.folded.count {
        return Blemish(kind: .placeholder, range: range(0, through: count - 1))
      }
    }
    if let run = run(of: ["...", "…", "___", "???"]) { return Blemish(kind: .placeholder, range: run) }
    for index in words.folded.indices where isJunk(index) {
      return Blemish(kind: .placeholder, range: words.ranges[index])
    }
    return nil
  }

  /// The first of some signs, with those of its kind behind it.
  private func run(of signs: [String]) -> Range<Int>? {
    for start in bytes.indices {
      switch bytes[start] {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "_"), 0x80...: break
      default: continue
      }
      for sign in signs where bytes[start...].starts(with: sign.utf8) {
        let end = bytes[start...].firstIndex { !sign.utf8.contains($0) } ?? bytes.count
        return start..<end
      }
    }
    return nil
  }

  /// Whether a word can be no word: `xxxx`, `asdfgh`, `xddswfdfef`.
  private func isJunk(_ index: Int) -> Bool {
    let word = words.folded[index]
    let count = word.utf8.count
    guard count >= 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    if word.utf8.allSatisfy({ $0 == UInt8(ascii: "x") }) { return true }
    return count >= 6 && !Self.canBeSpoken(word) && !isCapital(index) && !isKnown(index) && !isJoined(index)
  }

  /// Whether a word begins anew inside, as where a blank was left out: `DPRDTerhadap`.
  private func isJoined(_ index: Int) -> Bool {
    let letters = bytes[words.ranges[index]]
    return zip(letters.dropFirst(), letters.dropFirst(2)).contains {
      (0x41...0x5A).contains($0) && (0x61...0x7A).contains($1)
    }
  }

  /// Whether a word has a vowel, and nowhere five consonants in a row; `ng`, `ny`, `sy` and `kh` are one.
  private static func canBeSpoken(_ word: String) -> Bool {
    var consonants = 0
    var hasVowel = false
    var before: UInt8 = 0
    for letter in word.utf8 {
      if isSound(before, letter) {
        before = 0
        continue
      }
      if isVowel(letter) {
        hasVowel = true
        consonants = 0
      } else {
        consonants += 1
        if consonants == 5 { return false }
      }
      before = letter
    }
    return hasVowel
  }

  /// Whether two letters are one consonant.
  private static func isSound(_ first: UInt8, _ second: UInt8) -> Bool {
    switch second {
    case UInt8(ascii: "g"): first == UInt8(ascii: "n")
    case UInt8(ascii: "y"): first == UInt8(ascii: "n") || first == UInt8(ascii: "s")
    case UInt8(ascii: "h"): first == UInt8(ascii: "k")
    default: false
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
