extension StringProtocol {
  /// Without blanks, tabs and no-break blanks at either end.
  var trimmedOfBlanks: String {
    var rest = Substring(self).unicodeScalars
    while let first = rest.first, first == " " || first == "\t" || first == "\u{A0}" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" || last == "\u{A0}" { rest.removeLast() }
    return String(Substring(rest))
  }
}
