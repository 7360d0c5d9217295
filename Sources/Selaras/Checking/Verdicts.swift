/// What was found out about one node or indicator for each criterion of the evaluation forms.
struct Verdicts: Sendable {
  /// As bits of criteria: which of them concern it, and can be told.
  var counted: UInt64 = 0
  var broken: UInt64 = 0
  /// Left to a person's judgement.
  var doubtful: UInt64 = 0

  /// - Parameter criterion: its number among the criteria of all forms.
  subscript(criterion: Int) -> Verdict {
    let bit: UInt64 = 1 << UInt64(criterion)
    if counted & bit == 0 { return .untold }
    if broken & bit != 0 { return .broken }
    return doubtful & bit != 0 ? .doubtful : .met
  }
}

/// Whether a node or an indicator meets a criterion, as far as the rules can tell.
enum Verdict {
  /// It is not judged by it: it lacks what would be judged, or not all of the criterion's rules were asked.
  case untold
  case met, broken
  /// There are only findings that a person must judge.
  case doubtful
}
