extension ReadPlans {
  /// A finding as a person who fills in a table understands it: its help names the columns, and not the keys of a
  /// cascade file.
  func nameColumns(in diagnostic: inout Diagnostic) {
    guard let headings = headings[diagnostic.place.source], let help = diagnostic.help,
      help.id.utf8.contains(UInt8(ascii: "`"))
    else { return }
    diagnostic.help = Phrase(id: Self.naming(headings, help.id), en: Self.naming(headings, help.en))
  }

  private static func naming(_ headings: [Key: String], _ text: String) -> String {
    var pieces = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 2 else { return text }
    for index in stride(from: 1, to: pieces.count - 1, by: 2) {
      guard let key = Key(bytes: ArraySlice(pieces[index].utf8)), let heading = headings[key],
        !heading.utf8.contains(UInt8(ascii: "`"))
      else { continue }
      pieces[index] = heading
      for (key, column) in [("kunci ", "kolom "), ("key ", "column ")] where pieces[index - 1].hasSuffix(key)
      {
        pieces[index - 1] = pieces[index - 1].dropLast(key.count) + column
      }
    }
    return pieces.joined(separator: "`")
  }
}
