/// What a run does besides what the files say.
public struct CheckOptions: Sendable {
  public var selection = Selection()
  /// The kind of all documents, given by hand.
  public var kind: DocumentKind?
  /// The edition of the nomenclature for all documents, given by hand.
  public var nomenclature: Edition?
  public var limits = Limits()

  public init() {}
}
