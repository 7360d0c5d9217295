/// Whether more is better (`positif`) or less (`negatif`).
public enum Polarity: String, Sendable, CaseIterable {
  case positive = "positif"
  case negative = "negatif"
}

/// How the values of the years relate: each moves on from the last (`progres`), each adds to the last
/// (`kumulatif`), or each is the same again (`pengulangan`).
public enum Trait: String, Sendable, CaseIterable {
  case progress = "progres"
  case cumulative = "kumulatif"
  case repeated = "pengulangan"
}

/// What real drafts put in parentheses at the end of an indicator's name: `(progress positif)`, `(akumulasi)`,
/// `(Dokumen)`. The name is kept as written.
struct Marks: Sendable, Equatable {
  var polarity: Polarity?
  var trait: Trait?
  /// The UTF-8 offsets of a unit within the name.
  var unit: Range<Int32>?
  /// The length of the name, in UTF-8, without the marks.
  var nameEnd: Int32 = 0
}

/// The words that may stand in parentheses at the end of an indicator's name; anything else there is text,
/// as `(IKM)` or `(tidak termasuk guru)`.
struct MarkWords: Sendable {
  var polarities: [String: Polarity] = [:]
  var traits: [String: Trait] = [:]
  /// Units, folded.
  var units: Set<String> = []

  /// Reads the marks of a name from its end inwards, as far as they are known.
  func read(_ name: String) -> Marks {
    var marks = Marks()
    let text = Array(name.utf8)
    var end = Self.trimmed(text, text.count)
    while let group = Self.lastGroup(text, end), take(text[group], at: group.lowerBound, into: &marks) {
      end = Self.trimmed(text, group.lowerBound - 1)
    }
    marks.nameEnd = Int32(end)
    return marks
  }

  /// Whether all of a group's words are known; if so they are noted.
  private func take(_ group: ArraySlice<UInt8>, at start: Int, into marks: inout Marks) -> Bool {
    let text = String(decoding: group, as: UTF8.self)
    let words = FoldedWords(text)
    guard !words.folded.isEmpty else { return false }
    var found = marks
    var isMark = true
    for word in words.folded {
      if let polarity = polarities[word] {
        found.polarity = found.polarity ?? polarity
      } else if let trait = traits[word] {
        found.trait = found.trait ?? trait
      } else {
        isMark = false
      }
    }
    if isMark {
      marks = found
      return true
    }
    guard marks.unit == nil, units.contains(words.joined) else { return false }
    guard let first = words.ranges.first, let last = words.ranges.last else { return false }
    marks.unit = Int32(start + first.lowerBound)..<Int32(start + last.upperBound)
    return true
  }

  /// The inside of the parentheses that close at `end`.
  private static func lastGroup(_ text: [UInt8], _ end: Int) -> Range<Int>? {
    guard end > 0, text[end - 1] == UInt8(ascii: ")") else { return nil }
    var depth = 0
    for index in (0..<end).reversed() {
      if text[index] == UInt8(ascii: ")") { depth += 1 }
      if text[index] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 { return index > 0 ? index + 1..<end - 1 : nil }
    }
    return nil
  }

  private static func trimmed(_ text: [UInt8], _ end: Int) -> Int {
    var end = end
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    return end
  }
}
