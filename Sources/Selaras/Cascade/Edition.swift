/// An edition of the official nomenclature that a document can be written after: `nomenklatur: 2027`.
///
/// The newest first.
public enum Edition: String, Sendable, CaseIterable {
  case y2027 = "2027"
  case y2023 = "2023"

  /// The year it is called after.
  public var year: Int { Int(rawValue) ?? 0 }

  /// The edition for a plan that does not name one: the newest that is not later than the last year of its period.
  /// A plan without a period is measured by the newest, one from before all editions by the oldest.
  public static func usual(for years: [Int]) -> Edition {
    guard let last = years.last else { return allCases[0] }
    return allCases.first { $0.year <= last } ?? allCases[allCases.count - 1]
  }
}

extension CascadeReader {
  /// The header names one of the editions that are known.
  mutating func checkEdition(_ text: String, at value: Int) {
    let known = Edition.allCases.map(\.rawValue)
    guard checksEdition, !known.contains(text.trimmedOfBlanks) else { return }
    reportUnknownValue(text, of: .nomenklatur, at: tree.place(value), allowed: known)
  }
}
