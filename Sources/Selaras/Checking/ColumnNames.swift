extension ReadPlans {
  /// A finding as a person who fills in a table understands it: it speaks of columns, and not of the keys of a cascade
  /// file and how they are written there.
  func nameColumns(in diagnostic: inout Diagnostic) {
    guard let headings = headings[diagnostic.place.source] else { return }
    if let help = diagnostic.help {
      diagnostic.help = Phrase(
        id: ColumnSpeech.indonesian.told(help.id, headings), en: ColumnSpeech.english.told(help.en, headings))
    }
    // What does not know a word stands first.
    if diagnostic.code == ReadingFault.unknownValue.code, diagnostic.message.id.hasPrefix("`") {
      let message = diagnostic.message
      diagnostic.message = Phrase(
        id: ColumnSpeech.indonesian.told(message.id, headings, most: 1),
        en: ColumnSpeech.english.told(message.en, headings, most: 1))
    }
  }
}

/// How a language speaks of columns, where a text written for cascade files speaks of keys: in backticks, as `satuan`,
/// `sifat: pengulangan`, `target: {2025: ..., 2026: ...}` or `'-'`.
private struct ColumnSpeech {
  var column: String
  /// The same behind the word that stands before a key.
  var behindArticle: String
  var inColumn: String
  var and: String
  /// What a key is called, with a blank behind it.
  var key: String
  /// Words behind which the name of a column is that of what stands in it.
  var counting: [String]

  static let indonesian = ColumnSpeech(
    column: "kolom ", behindArticle: "kolom ", inColumn: "di kolom", and: "dan", key: "kunci ",
    counting: ["satu ", "kolom "])
  static let english = ColumnSpeech(
    column: "the column ", behindArticle: "column ", inColumn: "in the column", and: "and", key: "key ",
    counting: ["one ", "column ", "a ", "the "])

  /// - Parameter most: how many pieces in backticks are looked at, from the first on.
  func told(_ text: String, _ headings: [Key: String], most: Int = .max) -> String {
    guard text.utf8.contains(UInt8(ascii: "`")) else { return text }
    var pieces = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 2 else { return text }
    for index in stride(from: 1, to: pieces.count - 1, by: 2).prefix(most) {
      let piece = pieces[index]
      if piece.utf8.count > 2, piece.hasPrefix("'"), piece.hasSuffix("'") {
        pieces[index] = String(piece.dropFirst().dropLast())
        continue
      }
      let parts = piece.split(separator: ":", maxSplits: 1).map { String($0).trimmedOfBlanks }
      guard let name = parts.first, let heading = heading(name, headings) else { continue }
      if parts.count == 1, Key(bytes: ArraySlice(name.utf8)) != nil {
        pieces[index] = heading
        nameColumn(&pieces[index - 1])
      } else if parts.count == 2, parts[1].hasPrefix("{") {
        pieces[index] = periods(parts[1]).map { "\(heading) \($0)" }.joined(separator: "` \(and) `")
        nameColumn(&pieces[index - 1])
      } else if parts.count == 2 {
        pieces[index] = "\(parts[1])` \(inColumn) `\(heading)"
      }
    }
    return pieces.joined(separator: "`")
  }

  /// The title of the column for a key, or for the end of the period.
  private func heading(_ name: String, _ headings: [Key: String]) -> String? {
    let isEnd = name == Period.end.name
    let heading = (isEnd ? .target : Key(bytes: ArraySlice(name.utf8))).flatMap { headings[$0] }
    guard let heading, !heading.utf8.contains(UInt8(ascii: "`")) else { return nil }
    return isEnd ? "\(heading) \(name)" : heading
  }

  /// The keys of `{2025: ..., 2026: ...}`.
  private func periods(_ map: String) -> [String] {
    map.split { "{},".contains($0) }.compactMap { $0.split(separator: ":").first }
      .map { String($0).trimmedOfBlanks }.filter { Period($0) != nil }
  }

  /// Puts the word for a column behind what stands before its title.
  private func nameColumn(_ before: inout String) {
    if before.hasSuffix(key) {
      before = before.dropLast(key.count) + behindArticle
    } else if !counting.contains(where: before.hasSuffix) {
      before += column
    }
  }
}
