/// One file of a run.
public struct Input: Sendable {
  public var source: Source
  /// Whether it was named by hand: such a file must be a cascade, others are passed over if they are none.
  public var isNamed: Bool

  public init(_ source: Source, isNamed: Bool) {
    self.source = source
    self.isNamed = isNamed
  }
}

/// What a run does besides what the files say.
public struct CheckOptions: Sendable {
  public var selection = Selection()
  /// The kind of all documents, given by hand.
  public var kind: DocumentKind?
  /// The form of all tables, given by hand.
  public var form: String?
  /// The edition of the nomenclature for all documents, given by hand.
  public var nomenclature: Edition?
  /// The lists to look codes up in; one of the user's own is the edition of all documents.
  public var lists = OfficialLists.builtIn
  public var limits = Limits()
  /// Whether the report holds the plans themselves, for a form of report that shows them.
  public var keepsPlans = false
  /// Who works at it.
  public var workers = Workers.one
  /// Is told how far the run has come, now and then and by any of its workers.
  public var tell: (@Sendable (Progress) -> Void)?
  /// Whether the report says how long each rule took.
  public var isTimed = false

  public init() {}
}
