/// A form that evaluators fill in, with its criteria: `Rules/kriteria/`.
public struct EvaluationForm: Sendable {
  public var name: String
  public var title: Phrase
  public var basis: String
  /// What a reader of the shares should know, as where the bands come from.
  public var note: Phrase?
  /// The letters an evaluator gives for a share, from the best down: more than so many percent.
  public var bands: [(letter: String, percent: Double)] = []
  public var criteria: [Criterion] = []

  /// The letter for a share of 0 to 100 percent, the last one for what is too low for all; nil if there are none.
  public func letter(for percent: Double) -> String? {
    (bands.first { percent > $0.percent } ?? bands.last)?.letter
  }
}

/// A criterion of a form: what the statements, or the indicators, of a plan should meet.
public struct Criterion: Sendable {
  /// How many a rule book may have: what a finding means for them is kept in 64 bits.
  static let limit = 64

  /// Unique in the rule book; rule pages name it under `kriteria`.
  public var name: String
  public var title: Phrase
  /// Whether indicators are counted, or nodes.
  public var countsIndicators: Bool
  public var levels: Set<Level>
  /// Counted are only those that have this field, or must have it in their kind of document.
  var field: Key?
  /// What its column in the working paper is called, as `S`; nil if it has none.
  var column: Phrase?
  /// Other criteria that must be met too.
  var parts: [String] = []
}
