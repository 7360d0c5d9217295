extension PatternParser {
  /// `[a-z]`, behind its bracket.
  mutating func characterClass() throws(Pattern.Fault) -> ScalarSet {
    var set = ScalarSet()
    set.isNegated = take("^" as Unicode.Scalar)
    var isFirst = true
    while let scalar = next {
      if scalar == "]", !isFirst {
        position += 1
        return set
      }
      isFirst = false
      if take("[:") {
        set.formUnion(try namedClass())
        continue
      }
      let item = try classItem()
      guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]",
        item.ranges.count == 1, item.ranges[0].count == 1, !item.isNegated
      else {
        set.formUnion(item)
        continue
      }
      position += 1
      let end = try classItem()
      let lower = item.ranges[0].lowerBound
      guard end.ranges.count == 1, end.ranges[0].count == 1, !end.isNegated,
        end.ranges[0].lowerBound >= lower
      else { throw .invalid }
      set.ranges.append(lower...end.ranges[0].lowerBound)
    }
    throw .invalid
  }

  private mutating func namedClass() throws(Pattern.Fault) -> ScalarSet {
    let isNegated = take("^" as Unicode.Scalar)
    var name = ""
    while let scalar = next, scalar != ":" {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    guard take(":]"), let ranges = ScalarSet.named[name] else { throw .invalid }
    var set = ScalarSet(ranges)
    set.isNegated = isNegated
    return set
  }

  private mutating func classItem() throws(Pattern.Fault) -> ScalarSet {
    guard let scalar = next else { throw .invalid }
    position += 1
    return scalar == "\\" ? try escapedSet() : .one(scalar)
  }

  /// What stands behind a backslash, if it is one character or a class.
  mutating func escapedSet() throws(Pattern.Fault) -> ScalarSet {
    guard let scalar = next else { throw .invalid }
    position += 1
    var set: ScalarSet
    switch scalar {
    case "d", "D": set = .digits
    case "w", "W": set = .words
    case "s", "S": set = .spaces
    case "p", "P": return try category(isNegated: scalar == "P")
    case "a": return .one("\u{07}")
    case "f": return .one("\u{0C}")
    case "n": return .one("\n")
    case "r": return .one("\r")
    case "t": return .one("\t")
    case "v": return .one("\u{0B}")
    case "x": return try hexadecimal()
    case "1"..."9": throw .unsupported("\\\(scalar)")
    case _ where scalar.isASCII && !ScalarSet.isWord(scalar): return .one(scalar)
    default: throw .invalid
    }
    set.isNegated = scalar.properties.isUppercase
    return set
  }

  /// `\x7F` or `\x{10FFFF}`.
  private mutating func hexadecimal() throws(Pattern.Fault) -> ScalarSet {
    let isBraced = take("{" as Unicode.Scalar)
    var value: UInt32 = 0
    var count = 0
    while count < (isBraced ? 8 : 2), let scalar = next,
      let digit = UInt8(exactly: scalar.value)?.hexValue
    {
      value = value << 4 | digit
      count += 1
      position += 1
    }
    guard count == 2 || (isBraced && count > 0), !isBraced || take("}" as Unicode.Scalar),
      let scalar = Unicode.Scalar(value)
    else { throw .invalid }
    return .one(scalar)
  }

  /// `\pL` or `\p{Lu}`: a general category of Unicode.
  private mutating func category(isNegated: Bool) throws(Pattern.Fault) -> ScalarSet {
    var name = ""
    if take("{" as Unicode.Scalar) {
      while let scalar = next, scalar != "}" {
        name.unicodeScalars.append(scalar)
        position += 1
      }
      guard take("}" as Unicode.Scalar) else { throw .invalid }
    } else if let scalar = next {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    var isNegated = isNegated
    if name.hasPrefix("^") {
      isNegated.toggle()
      name.removeFirst()
    }
    let known: Set = [
      "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd",
      "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf",
      "Cs", "Co", "Cn",
    ]
    guard known.contains(name) else { throw .unsupported("\\p{\(name)}") }
    var set = ScalarSet()
    set.categories = [(name, isNegated)]
    return set
  }
}
