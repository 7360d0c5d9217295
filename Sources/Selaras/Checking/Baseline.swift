/// The findings that were weighed and accepted: what is reported is only what is new.
public struct Baseline: Sendable {
  /// One accepted finding. Only the key tells which one it is; the rest is for the people who read the file.
  public struct Entry: Sendable {
    /// As ``FindingKeys`` makes it.
    public var key: String
    /// The code of the rule.
    public var code: String
    /// Whose document it is about, and of which kind; empty for what is about no document.
    public var document = ""
    /// The file, where the document does not tell whose it is, or several are called the same.
    public var file: String?
    public var level = ""
    /// What the node and the indicator are called.
    public var subject = ""
    /// The text pointed at.
    public var text = ""
    /// Why it was accepted.
    public var reason = ""
    /// The decision that it rests on.
    public var decision = ""
    /// The last day on which it is accepted; nil for ever.
    public var until: Day?
    /// Where the key stands.
    public var place = Place(source: 0, start: 0, end: 0)

    /// Whether the document tells whose it is.
    var isNamed: Bool { !document.isEmpty && !document.hasPrefix("||") }

    public init(key: String, code: String) {
      self.key = key
      self.code = code
    }
  }

  public var source: Source
  public var entries: [Entry] = []

  public init(_ source: Source) { self.source = source }

  /// The order in the file: what is about one document stands together, so that two people who accept findings of two
  /// documents change different lines.
  static func precedes(_ a: Entry, _ b: Entry) -> Bool {
    let first = [a.document, a.file ?? "", a.code, a.subject, a.text, a.key]
    let second = [b.document, b.file ?? "", b.code, b.subject, b.text, b.key]
    guard let place = first.indices.first(where: { !first[$0].utf8.elementsEqual(second[$0].utf8) }) else {
      return false
    }
    return first[place].utf8.lexicographicallyPrecedes(second[place].utf8)
  }

  /// Reads a baseline; what is wrong with it is told, and it must not be used then.
  public static func read(_ source: Source) -> (baseline: Baseline, diagnostics: [Diagnostic]) {
    var reader = BaselineReader(source)
    reader.read()
    return (reader.baseline, reader.diagnostics.sorted { $0.place < $1.place })
  }
}
