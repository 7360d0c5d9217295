extension WrittenText {
  /// The first phrase that the table `bentuk_baku` knows a better form for.
  var form: Blemish? {
    guard let phrases = wording.formPhrases, let forms = wording.forms else { return nil }
    for index in words.folded.indices {
      let count = phrases.match(words.folded, at: index)
      guard count > 0, (1..<count).allSatisfy({ isLoose(index + $0) }) else { continue }
      let key = words.folded[index..<index + count].joined(separator: " ")
      guard case .text(let form)? = forms.cell(key, "baku") else { continue }
      return Blemish(kind: .form, range: range(index, through: index + count - 1), mended: like(index, form))
    }
    return nil
  }

  /// A text that was to be replaced, dots and lines to fill in, or letters that no one meant to write.
  var placeholder: Blemish? {
    if let placeholders = wording.placeholders, !words.folded.isEmpty {
      // A single word only where it is all there is.
      let count = placeholders.match(words.folded, at: 0)
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
    guard bytes.contains(where: { ".?_".utf8.contains($0) || $0 >= 0x80 }) else { return nil }
    for start in bytes.indices {
      for sign in signs where bytes[start...].starts(with: sign.utf8) {
        let end = bytes[start...].firstIndex { !sign.utf8.contains($0) } ?? bytes.count
        return start..<end
      }
    }
    return nil
  }

  /// Whether a word can be no word: `xxxx`, `asdfgh`, `xddswfdfef`.
  private func isJunk(_ index: Int) -> Bool {
    let letters = Array(words.folded[index].utf8)
    guard letters.count >= 3, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    if letters.allSatisfy({ $0 == UInt8(ascii: "x") }) { return true }
    guard letters.count >= 6, !isCapital(index), !wording.knows(words.folded[index]) else { return false }
    // In `ng`, `ny`, `sy`, `kh` two letters are one sound.
    var sounds: [Bool] = []
    var index = 0
    while index < letters.count {
      let pair = letters[index...].prefix(2)
      sounds.append("aiueoy".utf8.contains(letters[index]))
      index += ["ng", "ny", "sy", "kh"].contains { pair.elementsEqual($0.utf8) } ? 2 : 1
    }
    return sounds.split(separator: true).contains { $0.count >= 5 } || !sounds.contains(true)
  }
}
