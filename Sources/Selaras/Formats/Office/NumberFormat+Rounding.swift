/// Numbers that a cell shows with fewer decimals than they have. Targets are computed with, so what a person typed is read
/// in full; what was computed itself has decimals without end, and is read as it is shown.
extension NumberFormat {
  enum Rounding {
    /// Not at all, or there are no decimals to be shown, as in a date.
    case none
    /// Of a number with few digits.
    case slightly
    /// Of one that was computed.
    case greatly
  }

  func rounds(_ value: DecimalNumber) -> Rounding {
    guard let section = section(for: value)?.section, let places = section.missingPlaces(for: value) else {
      return .none
    }
    return places.isTyped ? .slightly : .greatly
  }

  /// The format with as many decimals as a number has.
  func widened(for value: DecimalNumber) -> NumberFormat {
    guard let (section, _) = section(for: value), let missing = section.missingPlaces(for: value),
      let number = sections.firstIndex(where: { $0.tokens == section.tokens })
    else { return self }
    var widened = sections
    widened[number].add(places: missing.count)
    return NumberFormat(sections: widened)
  }

  private init(sections: [Section]) {
    self.sections = sections
    isGeneral = false
  }
}

extension NumberFormat.Section {
  /// How many decimals of a number are not shown, and whether a person may have typed it; nil if all are shown, or if
  /// the section shows numbers in another way.
  fileprivate func missingPlaces(for value: DecimalNumber) -> (count: Int, isTyped: Bool)? {
    let isOther = isDate || tokens.contains { $0 == .general || $0 == .text || $0 == .slash || $0.isExponent }
    guard !isOther, let last = tokens.lastIndex(where: \.isDigit) else { return nil }
    let places = tokens.firstIndex(of: .point).map { point in tokens[point...].count(where: \.isDigit) } ?? 0
    var number = value
    // What binary computing leaves behind the fifteenth digit is no decimal.
    number.round(toDigits: 15)
    if number.digits.count > 12 {
      var short = number
      short.round(toDigits: 12)
      if short.digits.count < 10 { number = short }
    }
    number.point += 2 * tokens.count { $0 == .percent } - 3 * tokens[(last + 1)...].count { $0 == .comma }
    let missing = number.digits.count - number.point - places
    return number.isZero || missing <= 0 ? nil : (missing, number.digits.count < 10)
  }

  /// Adds places for decimals behind the last digit.
  fileprivate mutating func add(places: Int) {
    guard let last = tokens.lastIndex(where: \.isDigit) else { return }
    let point = tokens.firstIndex(of: .point)
    let digits = Array(repeating: NumberFormat.Piece.digit(UInt8(ascii: "0")), count: places)
    tokens.insert(
      contentsOf: point == nil ? [.point] + digits : digits, at: max(last, point ?? last) + 1)
  }
}
