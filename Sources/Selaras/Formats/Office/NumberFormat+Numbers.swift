extension NumberFormat {
  /// Adds a number as a cell shows it, without blanks at either end.
  ///
  /// - Parameter dates: what the days of dates are counted from.
  /// - Returns: whether it is shown as a number, a date, or as nothing but text.
  func append(_ value: DecimalNumber, dates: SerialDate.Epoch, to bytes: inout [UInt8]) -> Cell.Kind {
    guard let (section, showsSign) = section(for: value) else {
      value.appendGeneral(to: &bytes)
      return .number
    }
    var number = value
    if showsSign { number.isNegative = false }
    if section.isDate {
      if let date = SerialDate(value.double, dates, fraction: section.secondPlaces) {
        return add(to: &bytes, .date) { section.append(date, to: &$0) }
      }
      value.appendGeneral(to: &bytes)
      return .number
    }
    return add(to: &bytes, .number) { section.append(number, to: &$0) }
  }

  /// Adds what is shown, without the blanks that only align it.
  private func add(to bytes: inout [UInt8], _ kind: Cell.Kind, _ show: (inout [UInt8]) -> Void) -> Cell.Kind {
    let start = bytes.count
    show(&bytes)
    while bytes.count > start, bytes[bytes.count - 1] == 0x20 { bytes.removeLast() }
    let blanks = bytes[start...].prefix { $0 == 0x20 }.count
    if blanks > 0 { bytes.removeSubrange(start..<start + blanks) }
    return kind
  }
}

extension NumberFormat.Section {
  private typealias Piece = NumberFormat.Piece

  fileprivate func append(_ value: DecimalNumber, to bytes: inout [UInt8]) {
    if tokens.contains(.general) || tokens.contains(.text) { return appendGeneral(value, to: &bytes) }
    if tokens.contains(.slash), let line = tokens.firstIndex(of: .slash), isFraction(around: line) {
      return appendFraction(value, to: &bytes, line: line)
    }
    let exponent = tokens.firstIndex { $0.isExponent }
    let end = exponent ?? tokens.count
    let point = tokens[..<end].firstIndex(of: .point) ?? end
    let whole = tokens[..<point].indices.filter { tokens[$0].isDigit }
    let places = point < end ? tokens[point..<end].indices.filter { tokens[$0].isDigit }.count : 0
    var number = value
    number.point += number.isZero ? 0 : tokens.count { $0 == .percent } * 2
    if !number.isZero { number.point -= 3 * (scale(0, point) + scale(point, end)) }
    var power = 0
    if let exponent {
      number.round(toDigits: 15)
      power = scientific(&number, whole: whole, places: places)
      appendSign(number, to: &bytes)
      append(number, whole: whole, point: point, end: end, to: &bytes)
      appendExponent(power, from: exponent, to: &bytes)
    } else {
      number.round(toPlaces: places)
      appendSign(number, to: &bytes)
      append(number, whole: whole, point: point, end: end, to: &bytes)
    }
  }

  /// How many commas stand behind the last place of a digit in some tokens: each stands for thousands.
  private func scale(_ start: Int, _ end: Int) -> Int {
    guard let last = tokens[start..<end].lastIndex(where: { $0.isDigit }) else { return 0 }
    return tokens[(last + 1)..<end].prefix { $0 == .comma }.count
  }

  private func appendSign(_ value: DecimalNumber, to bytes: inout [UInt8]) {
    if value.isNegative { bytes.append(UInt8(ascii: "-")) }
  }

  private func appendGeneral(_ value: DecimalNumber, to bytes: inout [UInt8]) {
    for token in tokens {
      switch token {
      case .literal(let text): bytes.append(contentsOf: text)
      case .general, .text: value.appendGeneral(to: &bytes)
      default: break
      }
    }
  }

  /// The digits of a number in the places of the section, from the first token to one behind the last.
  private func append(_ number: DecimalNumber, whole: [Int], point: Int, end: Int, to bytes: inout [UInt8]) {
    // A comma between places of digits parts the thousands.
    let groups = whole.count > 1 && tokens[whole[0]..<whole[whole.count - 1]].contains(.comma)
    var left = whole.count
    var place = 0
    for index in 0..<end {
      switch tokens[index] {
      case .literal(let text): bytes.append(contentsOf: text)
      case .percent: bytes.append(UInt8(ascii: "%"))
      case .slash: bytes.append(UInt8(ascii: "/"))
      case .point where index == point: bytes.append(UInt8(ascii: "."))
      case .digit(let sign) where index < point:
        left -= 1
        // The first place also holds what there are no places for.
        for power in stride(
          from: left == whole.count - 1 ? max(left, number.point - 1) : left, through: left, by: -1)
        {
          append(number, power: power, sign, groups: groups, to: &bytes)
        }
      case .digit(let sign):
        place += 1
        let hasMore = number.digits.count - number.point >= place
        if hasMore || sign == UInt8(ascii: "0") {
          bytes.append(number.digit(power: -place) + UInt8(ascii: "0"))
        } else if sign == UInt8(ascii: "?") {
          bytes.append(0x20)
        }
      default: break
      }
    }
  }

  private func append(
    _ number: DecimalNumber, power: Int, _ sign: UInt8, groups: Bool, to bytes: inout [UInt8]
  ) {
    guard power < number.point || sign != UInt8(ascii: "#") else { return }
    let isBlank = power >= number.point && sign == UInt8(ascii: "?")
    bytes.append(isBlank ? 0x20 : number.digit(power: power) + UInt8(ascii: "0"))
    if groups, power > 0, power % 3 == 0 { bytes.append(isBlank ? 0x20 : UInt8(ascii: ",")) }
  }

  // MARK: Powers of ten

  /// Makes a number one that stands before an exponent, which is returned.
  private func scientific(_ number: inout DecimalNumber, whole: [Int], places: Int) -> Int {
    guard !number.isZero else { return 0 }
    let width = max(whole.count, 1)
    func exponent() -> Int {
      let power = number.point - 1
      guard width > 1 else { return power }
      // With several places the exponent goes in steps of as many.
      return (power >= 0 ? power / width : (power - width + 1) / width) * width
    }
    var power = exponent()
    number.round(toDigits: number.point - power + places)
    // Rounding up may have made it longer.
    power = exponent()
    number.point -= power
    return power
  }

  private func appendExponent(_ power: Int, from index: Int, to bytes: inout [UInt8]) {
    guard case .exponent(let showsPlus) = tokens[index] else { return }
    bytes.append(UInt8(ascii: "E"))
    if power < 0 { bytes.append(UInt8(ascii: "-")) } else if showsPlus { bytes.append(UInt8(ascii: "+")) }
    let digits = String(abs(power)).utf8
    let width = tokens[(index + 1)...].prefix { $0.isDigit }.count
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, width - digits.count)))
    bytes.append(contentsOf: digits)
    for token in tokens[(index + 1)...].dropFirst(width) {
      if case .literal(let text) = token { bytes.append(contentsOf: text) }
    }
  }

  // MARK: Fractions

  private func isFraction(around line: Int) -> Bool {
    line > 0 && line + 1 < tokens.count && tokens[line - 1].isDigit
      && (tokens[line + 1].isDigit || tokens[line + 1].number != nil)
  }

  /// A number as `1 3/4`, with the nearest fraction that has as many digits.
  private func appendFraction(_ value: DecimalNumber, to bytes: inout [UInt8], line: Int) {
    let number = abs(value.double)
    guard number < 1e14 else { return value.appendGeneral(to: &bytes) }
    let hasWhole = tokens[..<(line - 1)].indices.contains {
      tokens[$0].isDigit && $0 + 1 < line && !tokens[$0 + 1].isDigit
    }
    var units = hasWhole ? Int(number) : 0
    let part = number - Double(units)
    let width = tokens[(line + 1)...].prefix { $0.isDigit }.count
    var (top, bottom) = Self.nearest(part, digits: min(width, 4))
    if let fixed = fixedBottom(behind: line) { (top, bottom) = (Int(part * Double(fixed) + 0.5), fixed) }
    if hasWhole, top == bottom { (units, top) = (units + 1, 0) }
    if value.isNegative, units > 0 || top > 0 { bytes.append(UInt8(ascii: "-")) }
    if hasWhole, units > 0 || top == 0 { bytes.append(contentsOf: String(units).utf8) }
    guard top > 0 || !hasWhole else { return }
    if hasWhole, units > 0 { bytes.append(0x20) }
    bytes.append(contentsOf: "\(top)/\(bottom)".utf8)
  }

  /// What a fraction is of where the format says so, as `16` in `# ??/16`; its zeros look like places of digits.
  private func fixedBottom(behind line: Int) -> Int? {
    guard var bottom = tokens[line + 1].number, bottom > 0 else { return nil }
    for token in tokens[(line + 2)...] {
      guard token == .digit(UInt8(ascii: "0")), bottom < 1000 else { break }
      bottom *= 10
    }
    return bottom < 10000 ? bottom : nil
  }

  private static func nearest(_ value: Double, digits: Int) -> (top: Int, bottom: Int) {
    let most = [1, 9, 99, 999, 9999][digits]
    var best = (top: 0, bottom: 1)
    var distance = Double.infinity
    for bottom in 1...most {
      let top = Int(value * Double(bottom) + 0.5)
      let far = abs(value - Double(top) / Double(bottom))
      if far < distance - 1e-12 { (best, distance) = ((top, bottom), far) }
      if distance < 1e-12 { break }
    }
    return best
  }
}
