/// How many nodes or indicators of one level of a document meet a criterion of an evaluation form.
public struct CriterionShare: Hashable, Sendable {
  /// Its number among the criteria of the rule book's forms, one form after the other.
  public var criterion: UInt8
  public var level: Level
  public var count: Int32 = 0
  /// How many have an error or a warning.
  public var broken: Int32 = 0
  /// How many have only an info, which a person must judge.
  public var doubtful: Int32 = 0

  public var met: Int32 { count - broken - doubtful }
}
