/// How much a finding matters: `error` is a contradiction or a broken structure, `warning` is what an
/// evaluator marks down, `info` needs a person's judgement.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case info, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One thing that is wrong, where, why, and what to do: plain data, in all languages.
public struct Diagnostic: Hashable, Sendable {
  /// Three letters of the family and three digits, as `KIN001`.
  public var code: String
  /// Kebab-case; names what is wrong.
  public var name: String
  public var severity: Severity
  public var place: Place
  /// Stands alone, without the snippet. Lower case, no full stop.
  public var message: Phrase
  /// A few words at the caret.
  public var label: Phrase?
  /// Other places that belong to the finding.
  public var notes: [Note] = []
  /// What to do, in the imperative.
  public var help: Phrase?
  /// The regulations it rests on; only what was confirmed.
  public var basis: [String] = []
  /// The way to the node in the cascade, as `tujuan 1 > sasaran 2`; empty outside of a node.
  public var node = ""
  /// Whose document it is about, and of which kind; empty for what is wrong with a file before it says anything.
  public var document = ""
  /// What the node, and the indicator, are called, wherever they stand: a code, or a text. Empty outside of a node, and
  /// of a finding that is told once for many.
  public var subject = ""
  /// The node's level, as `sasaran`; empty outside of a node.
  public var level = ""
  /// The node and the indicator themselves; nil outside of a node.
  public var about: About?
  public var fix: Fix?
  public var loss = Loss.nothing

  public init(
    code: String, name: String, severity: Severity, place: Place, message: Phrase,
    help: Phrase? = nil
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.place = place
    self.message = message.withShortQuotations
    self.help = help?.withShortQuotations
  }

  /// What a finding is about, by number among the nodes and the indicators of its run.
  public struct About: Hashable, Sendable {
    public var node: Int32
    /// Nil for the node as a whole.
    public var indicator: Int32?
    /// Whether it is told once for everything of the node's level in its document.
    public var isOfWholeLevel = false
  }

  /// Whether its file was not checked in full because of it.
  public var hindersCheck: Bool { loss != .nothing }

  /// Whether a reader would see no difference, whatever it was that the rules asked about.
  func tellsTheSame(as other: Diagnostic) -> Bool {
    guard place == other.place, code == other.code else { return false }
    var other = other
    other.about = about
    return self == other
  }

  /// The three letters of the family.
  public var family: String { String(code.prefix(3)) }
}

/// Another place that belongs to a finding, and what it has to do with it.
public struct Note: Hashable, Sendable {
  public var place: Place
  public var message: Phrase

  public init(place: Place, message: Phrase) {
    self.place = place
    self.message = message.withShortQuotations
  }
}

/// A text to put in a place.
public struct Fix: Hashable, Sendable {
  public var place: Place
  public var replacement: String
  /// Whether it can be applied unseen (`aman`), or needs a person's look (`tinjau`).
  public var isSafe: Bool

  public init(place: Place, replacement: String, isSafe: Bool) {
    self.place = place
    self.replacement = replacement
    self.isSafe = isSafe
  }
}
