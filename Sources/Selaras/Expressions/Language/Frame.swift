/// One evaluation under way: the world it is about, the values of its names, and its budget.
struct Frame {
  let world: World
  /// First the bound roots of the vocabulary, then the variables of `all`, `map` and their like.
  var slots: [Value]
  /// The steps that are left: a step is an element visited, or a few bytes copied.
  var budget: Int
  /// What shared expressions gave.
  var kept = KeptValues()

  /// Enough for every honest rule, and spent in well under a second.
  static let standardBudget = 4_000_000
  /// The longest string an expression may build, in bytes.
  static let longestString = 1 << 20
  /// How deep values may be nested in each other when they are compared or printed.
  static let deepestValue = 512

  init(_ world: World, roots: [Value] = [], budget: Int = Frame.standardBudget) {
    self.world = world
    slots = roots
    self.budget = budget
  }

  @inline(__always)
  mutating func spend(_ steps: Int) throws(EvaluationError) {
    budget -= steps
    if budget < 0 { throw .budgetExhausted }
  }

  /// Pays for building or searching so many bytes of a string.
  @inline(__always)
  mutating func spend(bytes: Int) throws(EvaluationError) {
    if bytes > Frame.longestString { throw .tooLong }
    try spend(1 + bytes >> 4)
  }
}
