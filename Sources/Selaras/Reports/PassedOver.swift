extension Report {
  /// Makes one finding of all about files of one kind that were passed over: what holds for fifty scanned letters is said
  /// once, at the first of them.
  public mutating func foldPassedOver() {
    let code = ReadingFault.passedOver.code
    let all = diagnostics.filter { $0.code == code }
    let byMessage = Dictionary(grouping: all, by: \.message).filter { $0.value.count > 1 }
    if byMessage.isEmpty { return }
    diagnostics = diagnostics.compactMap { diagnostic in
      guard diagnostic.code == code, let same = byMessage[diagnostic.message] else { return diagnostic }
      return diagnostic.place == same[0].place ? .folded(same) : nil
    }
  }

  /// The line that names what the settings leave out; nil if that is nothing.
  func excludedLine(in language: Language) -> String? {
    if excluded.isEmpty { return nil }
    let most = 5
    let names = excluded.prefix(most).map(terminalSafe).joined(separator: ", ")
    let rest = grouped(excluded.count - most, language)
    let more = excluded.count > most ? Phrase(id: " dan \(rest) lagi", en: " and \(rest) more")[language] : ""
    return Phrase(id: "dikecualikan oleh pengaturan: ", en: "left out by the settings: ")[language] + names
      + more
  }
}

extension Diagnostic {
  /// The most files that are shown one by one.
  private static let mostShown = 10

  /// One for several that say the same of different files.
  fileprivate static func folded(_ same: [Diagnostic]) -> Diagnostic {
    var diagnostic = same[0]
    let rest = same.count - 1
    diagnostic.message = Phrase(
      id: "\(diagnostic.message.id); begitu juga \(rest) berkas lain",
      en: "\(diagnostic.message.en); and so \(rest == 1 ? "is 1 other file" : "are \(rest) other files")")
    diagnostic.notes = same.dropFirst().prefix(mostShown - 1).map {
      Note(place: $0.place, message: Phrase(id: "juga ini", en: "this one too"))
    }
    return diagnostic
  }
}
