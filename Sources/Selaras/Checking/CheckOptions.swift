/// What a run does besides what the files say.
public struct CheckOptions: Sendable {
  public var selection = Selection()
  /// The kind of all documents, given by hand.
  public var kind: DocumentKind?
  /// The edition of the nomenclature for all documents, given by hand.
  public var nomenclature: Edition?
  public var limits = Limits()
  /// Whether the report says how long each rule took.
  public var isTimed = false

  public init() {}
}
