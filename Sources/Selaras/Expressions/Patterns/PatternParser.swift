/// Reads the syntax of RE2, but for scripts and named sets of Unicode.
struct PatternParser {
  private struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesNewline = false
  }

  var scalars: [Unicode.Scalar]
  var position = 0
  private var flags = Flags()
  private var nesting = 0

  private static let deepestNesting = 100
  private static let mostRepetitions = 1_000

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if next != scalar { return false }
    position += 1
    return true
  }

  mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  mutating func parse() throws(Pattern.Fault) -> PatternSyntax {
    let result = try alternatives()
    if next != nil { throw .invalid }
    return result
  }

  private mutating func alternatives() throws(Pattern.Fault) -> PatternSyntax {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > PatternParser.deepestNesting { throw .invalid }
    var parts = [try sequence()]
    while take("|" as Unicode.Scalar) { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .alternatives(parts)
  }

  private mutating func sequence() throws(Pattern.Fault) -> PatternSyntax {
    var parts: [PatternSyntax] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let part = try atom()
      parts.append(try repetition(of: part))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repetition(of part: PatternSyntax) throws(Pattern.Fault) -> PatternSyntax {
    let start = position
    let result: PatternSyntax
    switch next {
    case "*": result = .repeated(part, 0, nil)
    case "+": result = .repeated(part, 1, nil)
    case "?": result = .repeated(part, 0, 1)
    case "{":
      guard let (least, most) = try counts() else { return part }
      result = .repeated(part, least, most)
    default: return part
    }
    if position == start { position += 1 }
    _ = take("?" as Unicode.Scalar)
    switch next {
    case "*", "+", "?": throw .invalid
    case "{":
      let start = position
      if try counts() != nil { throw .invalid }
      position = start
    default: break
    }
    return result
  }

  /// `{2}`, `{2,}`, `{2,5}`; nil, and nothing read, if it is none of them: then it is a brace.
  private mutating func counts() throws(Pattern.Fault) -> (Int, Int?)? {
    let start = position
    position += 1
    guard let least = number() else {
      position = start
      return nil
    }
    var most: Int? = least
    if take("," as Unicode.Scalar) { most = number() }
    guard take("}" as Unicode.Scalar) else {
      position = start
      return nil
    }
    if max(least, most ?? 0) > PatternParser.mostRepetitions || (most ?? least) < least { throw .invalid }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = next, scalar.value >= 0x30, scalar.value <= 0x39 {
      value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 100_000)
      position += 1
    }
    return value
  }

  private mutating func atom() throws(Pattern.Fault) -> PatternSyntax {
    guard let scalar = next else { throw .invalid }
    position += 1
    switch scalar {
    case "(": return try group()
    case "[": return .scalar(folded(try characterClass()))
    case ".":
      var set = flags.dotMatchesNewline ? ScalarSet() : ScalarSet.one("\n")
      set.isNegated = true
      return .scalar(set)
    case "^": return .assert(flags.isMultiline ? .lineStart : .textStart)
    case "$": return .assert(flags.isMultiline ? .lineEnd : .textEnd)
    case "*", "+", "?": throw .invalid
    case "\\": return try escaped()
    default: return .scalar(folded(.one(scalar)))
    }
  }

  private func folded(_ set: ScalarSet) -> ScalarSet {
    var set = set
    set.ignoresCase = flags.ignoresCase
    return set
  }

  private mutating func escaped() throws(Pattern.Fault) -> PatternSyntax {
    switch next {
    case "b": position += 1; return .assert(.wordEdge)
    case "B": position += 1; return .assert(.noWordEdge)
    case "A": position += 1; return .assert(.textStart)
    case "z": position += 1; return .assert(.textEnd)
    case "Q":
      position += 1
      var parts: [PatternSyntax] = []
      while let scalar = next, !take("\\E") {
        position += 1
        parts.append(.scalar(folded(.one(scalar))))
      }
      return .sequence(parts)
    default: return .scalar(folded(try escapedSet()))
    }
  }

  /// A group, behind its bracket; flags hold to its end.
  private mutating func group() throws(Pattern.Fault) -> PatternSyntax {
    let outer = flags
    if take("?" as Unicode.Scalar) {
      if take("=") || take("!") || take("<=") || take("<!") { throw .unsupported("(?=") }
      if take("P<") || take("<") {
        guard let end = scalars[position...].firstIndex(of: ">"), end > position else { throw .invalid }
        position = end + 1
      } else if try readFlags() {
        return .empty
      }
    }
    let inner = try alternatives()
    guard take(")" as Unicode.Scalar) else { throw .invalid }
    flags = outer
    return inner
  }

  /// `i`, `m`, `s`, `U`, and `-`; true if the group ends behind them, so that they hold from here on.
  private mutating func readFlags() throws(Pattern.Fault) -> Bool {
    var value = true
    while let scalar = next {
      position += 1
      switch scalar {
      case "i": flags.ignoresCase = value
      case "m": flags.isMultiline = value
      case "s": flags.dotMatchesNewline = value
      case "U": break
      case "-" where value: value = false
      case ":": return false
      case ")": return true
      default: throw .invalid
      }
    }
    throw .invalid
  }
}
