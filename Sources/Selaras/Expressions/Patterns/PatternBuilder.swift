/// A pattern as it is written.
indirect enum PatternSyntax: Sendable {
  case empty
  case scalar(ScalarSet)
  case assert(Pattern.Assertion)
  case sequence([PatternSyntax])
  case alternatives([PatternSyntax])
  /// At least, and at most if there is a limit.
  case repeated(PatternSyntax, Int, Int?)
}

/// Makes the program of a pattern.
struct PatternBuilder {
  private static let longestProgram = 4_000
  private var program: [Pattern.Instruction] = []

  mutating func program(_ syntax: PatternSyntax) throws(Pattern.Fault) -> [Pattern.Instruction] {
    try emit(syntax)
    try append(.match)
    return program
  }

  private mutating func append(_ instruction: Pattern.Instruction) throws(Pattern.Fault) {
    if program.count >= PatternBuilder.longestProgram { throw .invalid }
    program.append(instruction)
  }

  private mutating func emit(_ syntax: PatternSyntax) throws(Pattern.Fault) {
    switch syntax {
    case .empty: break
    case .scalar(let set): try append(.scalar(set))
    case .assert(let assertion): try append(.assert(assertion))
    case .sequence(let parts): for part in parts { try emit(part) }
    case .alternatives(let parts): try alternatives(parts)
    case .repeated(let part, let least, let most):
      for _ in 0..<least {
        let before = program.count
        try emit(part)
        if program.count == before { return }
      }
      if let most {
        for _ in least..<max(least, most) { try optional(part) }
      } else {
        try loop(part)
      }
    }
  }

  private mutating func alternatives(_ parts: [PatternSyntax]) throws(Pattern.Fault) {
    var ends: [Int] = []
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1 {
        try emit(part)
      } else {
        let split = program.count
        try append(.split(split + 1, split + 1))
        try emit(part)
        ends.append(program.count)
        try append(.jump(0))
        program[split] = .split(split + 1, program.count)
      }
    }
    for end in ends { program[end] = .jump(program.count) }
  }

  private mutating func optional(_ part: PatternSyntax) throws(Pattern.Fault) {
    let split = program.count
    try append(.split(split + 1, split + 1))
    try emit(part)
    program[split] = .split(split + 1, program.count)
  }

  private mutating func loop(_ part: PatternSyntax) throws(Pattern.Fault) {
    let split = program.count
    try append(.split(split + 1, split + 1))
    try emit(part)
    try append(.jump(split))
    program[split] = .split(split + 1, program.count)
  }
}
