/// Reads digits, grouping and decimals from bytes.
struct NumberScanner {
  let text: [UInt8]
  var index = 0

  init(text: [UInt8]) { self.text = text }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Where the text ends without blanks, tabs and odd blanks.
  var textEnd: Int { text[...].trimmed { $0 == 0x20 || $0 == 0x09 }.endIndex }

  mutating func skipBlanks() {
    while index < text.count {
      if text[index] == 0x20 || text[index] == 0x09 {
        index += 1
      } else if let blank = OddBlank(startOf: text[index...]), blank.isSpace {
        index += blank.length
      } else {
        return
      }
    }
  }

  /// Skips a word if it stands here.
  mutating func skip(_ word: String, inAnyCase: Bool = false) -> Bool {
    func isSame(_ letter: UInt8, _ wanted: UInt8) -> Bool {
      letter == wanted || (inAnyCase && 0x41...0x5A ~= letter && letter | 0x20 == wanted)
    }
    guard text[index...].starts(with: word.utf8, by: isSame) else { return false }
    index += word.utf8.count
    return true
  }

  /// A currency or a comparison before the number.
  mutating func skipPrefix() {
    guard index < text.count, !Self.isDigit(text[index]) else { return }
    let signs = ["Rp.", "Rp", "RP.", "RP", "rp.", "rp", "IDR", "≥", "≤", ">=", "<=", ">", "<", "±", "~"]
    for sign in signs where skip(sign) {
      skipBlanks()
      return
    }
  }

  /// A dash or `s/d` between two numbers; a `%` or a currency may stand at both of them.
  mutating func skipRangeSign() -> Bool {
    let start = index
    skipBlanks()
    if skip("%") { skipBlanks() }
    for sign in RangeSign.all where skip(sign, inAnyCase: true) {
      skipBlanks()
      skipPrefix()
      if index < text.count, Self.isDigit(text[index]) { return true }
      break
    }
    index = start
    return false
  }

  /// What closes an amount, `4.900.000,-`, or a sentence.
  mutating func skipClosing() {
    guard skip(",") || skip(".") else { return }
    while skip("-") || skip("–") || skip("—") {}
  }

  /// Whether what follows makes something else of the digits than one number and a unit: more digits, an exponent, a
  /// ratio (`1:25`), a fraction (`3/4`), a sum.
  var goesOnAsNumber: Bool {
    guard index < text.count else { return false }
    if Self.isDigit(text[index]) || text[index] == UInt8(ascii: "-") { return true }
    var rest = self
    if rest.skip("e") || rest.skip("E") {
      _ = rest.skip("-") || rest.skip("+")
      return index > 0 && Self.isDigit(text[index - 1]) && rest.index < text.count
        && Self.isDigit(text[rest.index])
    }
    if rest.skip("x") || rest.skip("X") || rest.skip("'") || rest.skip("’") || rest.skip("_") {
      return rest.index < text.count && Self.isDigit(text[rest.index])
    }
    for sign in ["/", ":", "+", "*", "=", "^", "×", ",", ".", "–", "—"] where rest.skip(sign) {
      rest.skipBlanks()
      return rest.index < text.count && Self.isDigit(text[rest.index])
    }
    return false
  }

  struct Digits {
    var value: Double
    var isAmbiguous = false
    var evidence = DecimalMark.unknown
  }

  /// One number, with a sign; nil if there is none or its marks make no sense.
  mutating func number(_ decimals: DecimalMark) -> Digits? {
    var isNegative = false
    if skip("-") || skip("−") { isNegative = true } else { _ = skip("+") }
    let start = index
    var marks: [(byte: UInt8, at: Int)] = []
    while index < text.count {
      if Self.isDigit(text[index]) {
        index += 1
      } else if text[index] == 0x2C || text[index] == 0x2E, index > start, index + 1 < text.count,
        Self.isDigit(text[index + 1])
      {
        marks.append((text[index], index - start))
        index += 1
      } else {
        break
      }
    }
    guard index > start else { return nil }
    let digits = Array(text[start..<index])
    guard var result = Self.value(digits, marks, decimals) else { return nil }
    if isNegative { result.value = -result.value }
    return result
  }

  private static func value(_ digits: [UInt8], _ marks: [(byte: UInt8, at: Int)], _ decimals: DecimalMark)
    -> Digits?
  {
    guard let last = marks.last else { return Digits(value: parse(digits, decimalAt: nil)) }
    let kinds = Set(marks.map(\.byte))
    let groups = groupsOfThree(digits, marks)
    if kinds.count == 2 {
      // 1.234,5 or 1,234.5: the last mark is the decimal one, and stands once.
      guard marks.filter({ $0.byte == last.byte }).count == 1,
        groupsOfThree(Array(digits[..<last.at]), marks.dropLast())
      else { return nil }
      return Digits(value: parse(digits, decimalAt: last.at), evidence: last.byte == 0x2C ? .comma : .dot)
    }
    if marks.count > 1 {
      guard groups else { return nil }
      return Digits(value: parse(digits, decimalAt: nil), evidence: last.byte == 0x2C ? .dot : .comma)
    }
    guard groups, digits[0] != 0x30 else {
      return Digits(value: parse(digits, decimalAt: last.at), evidence: last.byte == 0x2C ? .comma : .dot)
    }
    // One mark and three digits behind it: thousands or decimals, as the rest of the document writes them.
    let isDecimal: Bool
    switch decimals {
    case .comma: isDecimal = last.byte == 0x2C
    case .dot: isDecimal = last.byte == 0x2E
    case .unknown, .mixed: isDecimal = last.byte == 0x2C
    }
    return Digits(
      value: parse(digits, decimalAt: isDecimal ? last.at : nil),
      isAmbiguous: decimals == .unknown || decimals == .mixed)
  }

  /// Whether the marks stand before groups of three digits, behind one to three.
  private static func groupsOfThree(
    _ digits: [UInt8], _ marks: some BidirectionalCollection<(byte: UInt8, at: Int)>
  ) -> Bool {
    guard let first = marks.first else { return true }
    guard (1...3).contains(first.at) else { return false }
    var expected = first.at
    for mark in marks {
      guard mark.at == expected else { return false }
      expected += 4
    }
    return expected == digits.count
  }

  private static func parse(_ digits: [UInt8], decimalAt: Int?) -> Double {
    var text = ""
    for (index, byte) in digits.enumerated() {
      if isDigit(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else if index == decimalAt {
        text += "."
      }
    }
    return Double(text) ?? .infinity
  }
}
