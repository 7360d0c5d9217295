/// What can be wrong with what a run is made with, as a rule book or its settings: the family `ATR`.
///
/// Each case has a page in `Rules/aturan/`, under the same code and name.
public enum RulebookFault: String, Sendable, CaseIterable {
  case page = "ATR001-halaman-salah"
  case example = "ATR002-contoh-tidak-terbukti"
  case evaluation = "ATR003-kondisi-gagal-dihitung"
  case list = "ATR004-daftar-resmi-salah"
  case settings = "ATR005-pengaturan-salah"
  case baseline = "ATR006-baseline-salah"
  case staleBaseline = "ATR007-baseline-usang"

  public static let family = "ATR"
  public var code: String { String(rawValue.prefix(6)) }
  public var name: String { String(rawValue.dropFirst(7)) }

  /// An error, with which nothing can be checked, but for what is only told.
  public var severity: Severity { self == .staleBaseline ? .info : .error }
}

extension Diagnostic {
  public init(_ fault: RulebookFault, at place: Place, _ message: Phrase, help: Phrase? = nil) {
    self.init(
      code: fault.code, name: fault.name, severity: fault.severity, place: place, message: message, help: help
    )
  }

  /// A word of a rule book, or of settings, that is none of those that are known.
  static func unknown(
    _ id: String, _ en: String, _ word: String, among known: [String], at place: Place,
    _ fault: RulebookFault = .page
  ) -> Diagnostic {
    Diagnostic(
      fault, at: place, Phrase(id: "\(id) `\(word)` tidak dikenal", en: "unknown \(en) `\(word)`"),
      help: Suggestion.nearest(to: word, in: known).map(Phrase.didYouMean) ?? .known(known))
  }
}
