/// A regular expression in the syntax of RE2, searched in time linear in the text: all ways to match are
/// followed at once, and none is tried twice.
struct Pattern: Sendable {
  enum Fault: Error, Hashable {
    case invalid
    /// A construct of regular expressions that is left out.
    case unsupported(String)
  }

  enum Instruction: Sendable {
    case scalar(ScalarSet)
    case split(Int, Int)
    case jump(Int)
    case assert(Assertion)
    case match
  }

  enum Assertion: Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordEdge, noWordEdge

    func holds(between before: Unicode.Scalar?, and after: Unicode.Scalar?) -> Bool {
      switch self {
      case .textStart: before == nil
      case .textEnd: after == nil
      case .lineStart: before == nil || before == "\n"
      case .lineEnd: after == nil || after == "\n"
      case .wordEdge: ScalarSet.isWord(before) != ScalarSet.isWord(after)
      case .noWordEdge: ScalarSet.isWord(before) == ScalarSet.isWord(after)
      }
    }
  }

  private let program: [Instruction]

  init(_ text: String) throws(Fault) {
    var parser = PatternParser(text)
    var builder = PatternBuilder()
    program = try builder.program(try parser.parse())
  }

  /// Whether any part of the text matches.
  func isFound(in text: String, _ frame: inout Frame) throws(EvaluationError) -> Bool {
    var active = States(program.count)
    var following = States(program.count)
    var before: Unicode.Scalar?
    var scalars = text.unicodeScalars.makeIterator()
    while true {
      let scalar = scalars.next()
      if add(0, to: &active, before, scalar) { return true }
      guard let scalar else {
        return active.list.contains { if case .match = program[$0] { true } else { false } }
      }
      try frame.spend(1 + active.list.count >> 2)
      following.removeAll()
      var after = scalars
      let next = after.next()
      for state in active.list {
        if case .scalar(let set) = program[state], set.contains(scalar),
          add(state + 1, to: &following, scalar, next)
        {
          return true
        }
      }
      swap(&active, &following)
      before = scalar
    }
  }

  /// Adds a state and all that are reached from it without reading; true if one of them is the end.
  private func add(
    _ state: Int, to states: inout States, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) -> Bool {
    states.waiting.append(state)
    while let state = states.waiting.popLast() {
      guard states.insert(state) else { continue }
      switch program[state] {
      case .match: return true
      case .scalar: break
      case .jump(let target): states.waiting.append(target)
      case .split(let first, let second):
        states.waiting.append(second)
        states.waiting.append(first)
      case .assert(let assertion):
        if assertion.holds(between: before, and: after) { states.waiting.append(state + 1) }
      }
    }
    return false
  }

  /// A set of states that is emptied in no time.
  private struct States {
    var list: [Int] = []
    /// States to be added, while one is added; empty otherwise, or at the end of the search.
    var waiting: [Int] = []
    private var round: [Int]
    private var current = 1

    init(_ count: Int) { round = Array(repeating: 0, count: count) }

    mutating func insert(_ state: Int) -> Bool {
      if round[state] == current { return false }
      round[state] = current
      list.append(state)
      return true
    }

    mutating func removeAll() {
      list.removeAll(keepingCapacity: true)
      current += 1
    }
  }
}
