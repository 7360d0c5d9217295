/// A number in its decimal digits, as a workbook keeps it: exact, however long.
struct DecimalNumber {
  var isNegative = false
  /// 0...9, without zeros at either end; none for zero.
  var digits: [UInt8] = []
  /// The place of the decimal point, from before the first digit on: 12.5 has the digits 125 and the point at 2.
  var point = 0

  var isZero: Bool { digits.isEmpty }

  /// Reads a number as XML writes it: `-12.5`, `1.5E-05`. Nil for anything else, also for what is too great for Excel.
  init?(_ bytes: Bytes, _ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    func isDigit(_ index: Int) -> Bool { index < end && bytes[index] &- UInt8(ascii: "0") < 10 }
    if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    let start = index
    guard range.count <= 512 else { return nil }
    while isDigit(index) {
      digits.append(bytes[index] &- UInt8(ascii: "0"))
      index += 1
    }
    point = digits.count
    var figures = index - start
    if index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      while isDigit(index) {
        digits.append(bytes[index] &- UInt8(ascii: "0"))
        index += 1
        figures += 1
      }
    }
    guard figures > 0 else { return nil }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      let isDown = bytes[index] == UInt8(ascii: "-")
      if isDown || bytes[index] == UInt8(ascii: "+") { index += 1 }
      guard index < end, let exponent = bytes.number(index..<end), exponent <= 1000 else { return nil }
      point += isDown ? -exponent : exponent
      index = end
    }
    guard index == end else { return nil }
    trim()
    guard isZero || point <= 310 else { return nil }
  }

  /// Takes the zeros at both ends away.
  private mutating func trim() {
    let zeros = digits.prefix { $0 == 0 }.count
    if zeros > 0 {
      digits.removeFirst(zeros)
      point -= zeros
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      point = 0
      isNegative = false
    }
  }

  /// Rounds to a number of digits from the first one on, half away from zero.
  mutating func round(toDigits count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      return trim()
    }
    let isUp = digits[count] >= 5
    digits.removeSubrange(count...)
    if isUp {
      var index = count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    trim()
  }

  /// Rounds to a number of decimal places, half away from zero, as Excel shows it: of what it computed 15 digits count.
  mutating func round(toPlaces places: Int) {
    round(toDigits: 15)
    round(toDigits: point + places)
  }

  /// The digit before the decimal point with a weight of ten to a power, or behind it for a negative power.
  @inline(__always)
  func digit(power: Int) -> UInt8 {
    let index = point - 1 - power
    return index >= 0 && index < digits.count ? digits[index] : 0
  }

  /// The value as a binary number.
  var double: Double {
    let text = String(decoding: digits.prefix(17).map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    let value = isZero ? 0 : Double("0.\(text)e\(point)") ?? .infinity
    return isNegative ? -value : value
  }
}

extension DecimalNumber {
  /// Adds the number in the format `General`: all its digits, but for the noise of binary computing behind the
  /// fifteenth (0.1 + 0.2 is 0.3, as Excel shows it). Only very great and very small ones have an exponent.
  func appendGeneral(to bytes: inout [UInt8]) {
    var number = self
    if digits.count > 15 {
      // What binary computing leaves behind: a short number, a run of zeros or nines, and a few digits more.
      number.round(toDigits: 12)
      if number.digits.count > 9 { number = self }
      number.round(toDigits: 17)
    }
    if number.isNegative { bytes.append(UInt8(ascii: "-")) }
    guard !number.isZero else { return bytes.append(UInt8(ascii: "0")) }
    guard number.point > 21 || number.point < -8 else { return number.appendPlain(to: &bytes) }
    let exponent = number.point - 1
    number.point = 1
    number.appendPlain(to: &bytes)
    bytes.append(contentsOf: (exponent < 0 ? "E-" : "E+").utf8)
    if abs(exponent) < 10 { bytes.append(UInt8(ascii: "0")) }
    bytes.append(contentsOf: String(abs(exponent)).utf8)
  }

  private func appendPlain(to bytes: inout [UInt8]) {
    for power in stride(from: max(point - 1, 0), through: 0, by: -1) {
      bytes.append(digit(power: power) + UInt8(ascii: "0"))
    }
    guard digits.count > point else { return }
    bytes.append(UInt8(ascii: "."))
    for power in stride(from: -1, through: point - digits.count, by: -1) {
      bytes.append(digit(power: power) + UInt8(ascii: "0"))
    }
  }
}
