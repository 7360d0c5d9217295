/// What can be wrong with a rule book: the family `ATR`.
///
/// Each case has a page in `Rules/aturan/`, under the same code and name.
public enum RulebookFault: String, Sendable, CaseIterable {
  case page = "ATR001-halaman-salah"
  case example = "ATR002-contoh-tidak-terbukti"
  case evaluation = "ATR003-kondisi-gagal-dihitung"
  case list = "ATR004-daftar-resmi-salah"

  public var code: String { String(rawValue.prefix(6)) }
  public var name: String { String(rawValue.dropFirst(7)) }
}

extension Diagnostic {
  public init(_ fault: RulebookFault, at place: Place, _ message: Phrase, help: Phrase? = nil) {
    self.init(
      code: fault.code, name: fault.name, severity: .error, place: place, message: message, help: help)
  }

  /// A word of a rule book that is none of those that are known.
  static func unknown(
    _ id: String, _ en: String, _ word: String, among known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .page, at: place, Phrase(id: "\(id) `\(word)` tidak dikenal", en: "unknown \(en) `\(word)`"),
      help: Suggestion.nearest(to: word, in: known).map(Phrase.didYouMean) ?? .known(known))
  }
}
