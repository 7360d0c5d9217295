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
}
