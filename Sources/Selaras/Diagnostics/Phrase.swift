/// A language a person can read the reports in.
public enum Language: String, Sendable, CaseIterable {
  case id, en
}

/// A sentence in every language of the reports.
public struct Phrase: Hashable, Sendable {
  public var id: String
  public var en: String

  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .id: id
    case .en: en
    }
  }
}
