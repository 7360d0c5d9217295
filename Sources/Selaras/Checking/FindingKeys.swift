/// What tells the findings of a report apart, whatever else changes: no name of a file, no line and no number in a list
/// is part of a key, only the rule, whose document it is, what the node and the indicator are called, and the text pointed
/// at. What is wrong with a file before it says anything is told apart by the file.
struct FindingKeys {
  private var counts: [String: Int] = [:]
  private let sources: [Source]

  init(_ sources: [Source]) { self.sources = sources }

  /// The key of the next finding in the order of the report: sixteen digits, and behind a colon which one of several
  /// with the same digits it is.
  mutating func key(of diagnostic: Diagnostic) -> String {
    let identity = identity(of: diagnostic)
    var digest = Digest()
    digest.add(identity.code)
    digest.add(identity.document)
    digest.add(identity.level)
    digest.add(Self.folded(identity.subject))
    if let text = identity.text { digest.add(Self.folded(text)) }
    let count = counts[digest.hex, default: 0] + 1
    counts[digest.hex] = count
    return "\(digest.hex):\(count)"
  }

  /// A text without what nobody would call a change: capitals, and how many blanks there are.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// What a key is made of, as it is written.
  struct Identity {
    var code: String
    /// Whose document it is; of what is wrong with a file before it says anything the file.
    var document: String
    var level: String
    /// What the node and the indicator are called.
    var subject: String
    /// The text pointed at; nil for a finding that is told once for many, which points at the first, whichever that is.
    var text: String?
  }

  func identity(of diagnostic: Diagnostic) -> Identity {
    let isForMany = diagnostic.about?.isOfWholeLevel ?? false
    return Identity(
      code: diagnostic.code,
      document: diagnostic.document.isEmpty ? name(of: diagnostic.place) : diagnostic.document,
      level: diagnostic.level, subject: diagnostic.subject, text: isForMany ? nil : text(of: diagnostic.place)
    )
  }

  private func name(of place: Place) -> String {
    sources.indices.contains(Int(place.source)) ? sources[Int(place.source)].name : ""
  }

  private func text(of place: Place) -> String {
    sources.indices.contains(Int(place.source)) ? sources[Int(place.source)].text(place.range) : ""
  }
}
