import Fingerprints

/// A text of a document in all the forms in which it may be official: as it is, without the code before it, without
/// what stands in parentheses behind it.
struct OfficialText {
  let forms: [Substring]
  let fingerprints: [Fingerprint]

  init(_ text: String) {
    var forms = [text[...]]
    if let rest = Self.withoutCode(text[...]) { forms.append(rest) }
    for form in forms {
      var form = form
      // A unit, a polarity and a trait at the most.
      for _ in 0..<3 {
        guard let shorter = Self.withoutParentheses(form) else { break }
        forms.append(shorter)
        form = shorter
      }
    }
    self.forms = forms
    fingerprints = forms.map { Fingerprint($0) }
  }

  /// Whether a text of a document equals an official one.
  static func equals(_ text: String, _ official: String) -> Bool {
    if official.isEmpty { return false }
    let whole = Fingerprint(text)
    if whole == Fingerprint(official) { return whole != Fingerprint("") }
    return OfficialText(text).equals(official)
  }

  /// Whether it says nothing at all.
  var isEmpty: Bool { fingerprints[0] == Fingerprint("") }

  /// Whether it equals an official text, or is that text with a misprint of the decree mended.
  func equals(_ official: String) -> Bool {
    if official.isEmpty || isEmpty { return false }
    if fingerprints.contains(Fingerprint(official)) { return true }
    return forms.contains { Misprint.isMended(official: official, in: $0) }
  }

  /// Whether one of its forms is an official text letter by letter, with the same blanks and punctuation.
  func isAsWritten(_ official: String) -> Bool {
    let official = official.trimmedOfBlanks
    return forms.contains { String($0).trimmedOfBlanks == official }
  }

  /// What follows a code at the beginning: `5.03.02 - PROGRAM ...`.
  private static func withoutCode(_ text: Substring) -> Substring? {
    let text = text.drop { $0 == " " }
    let code = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "X") }
    guard code.contains("."), code.first?.isNumber == true || code.hasPrefix("X."),
      OfficialCode(String(code)) != nil
    else { return nil }
    return text[code.endIndex...]
  }

  /// What stands before the last parentheses, if they end the text.
  private static func withoutParentheses(_ text: Substring) -> Substring? {
    var text = text
    while text.last == " " || text.last == "." { text.removeLast() }
    guard text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex else { return nil }
    return text[..<open]
  }
}
