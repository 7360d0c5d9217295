/// What months and days are called.
struct DateNames: Sendable {
  var months: [String]
  var days: [String]
  /// By month, where it is not the first three letters.
  var shortMonths: [Int: String] = [:]

  static let english = DateNames(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November",
      "December",
    ], days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"])

  static let indonesian = DateNames(
    months: [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
      "November",
      "Desember",
    ], days: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"], shortMonths: [8: "Agu"])

  init(months: [String], days: [String], shortMonths: [Int: String] = [:]) {
    self.months = months
    self.days = days
    self.shortMonths = shortMonths
  }

  /// Those of a format such as `[$-421]`: Indonesian, or else English.
  init(language: UInt32) { self = language & 0xFFFF == 0x421 ? .indonesian : .english }

  fileprivate func month(_ month: Int, letters: Int) -> String {
    let name = months[month - 1]
    switch letters {
    case 3: return shortMonths[month] ?? String(name.prefix(3))
    case 5: return String(name.prefix(1))
    default: return name
    }
  }
}

extension NumberFormat.Section {
  /// To how many decimal places seconds are shown.
  var secondPlaces: Int {
    guard let point = tokens.firstIndex(of: .point) else { return 0 }
    return min(3, tokens[(point + 1)...].prefix { $0.isDigit }.count)
  }

  func append(_ date: SerialDate, to bytes: inout [UInt8]) {
    let isHalfDay = tokens.contains { $0.isHalfDay }
    var places = 0
    for token in tokens {
      switch token {
      case .literal(let text): bytes.append(contentsOf: text)
      case .date(let letter, let count): append(letter, count, date, isHalfDay: isHalfDay, to: &bytes)
      case .elapsed(let letter, let count):
        let seconds = date.days * 86400 + date.ticks / date.scale
        let value =
          letter == UInt8(ascii: "h") ? seconds / 3600 : letter == UInt8(ascii: "m") ? seconds / 60 : seconds
        append(value, width: count, to: &bytes)
      case .halfDay(let letters):
        let isLate = date.hour >= 12
        bytes.append(
          contentsOf: letters.isEmpty ? Array((isLate ? "PM" : "AM").utf8) : [letters[isLate ? 1 : 0]])
      case .slash: bytes.append(UInt8(ascii: "/"))
      case .comma: bytes.append(UInt8(ascii: ","))
      case .percent: bytes.append(UInt8(ascii: "%"))
      case .point:
        bytes.append(UInt8(ascii: "."))
        places = 3
      case .digit where places > 0:
        places -= 1
        let digits = String(date.part * (1000 / date.scale) + 1000).utf8.dropFirst()
        bytes.append(digits[digits.index(digits.startIndex, offsetBy: 2 - places)])
      default: break
      }
    }
  }

  private func append(
    _ letter: UInt8, _ count: Int, _ date: SerialDate, isHalfDay: Bool, to bytes: inout [UInt8]
  ) {
    switch letter {
    case UInt8(ascii: "y"):
      if count <= 2 {
        append(date.year % 100, width: 2, to: &bytes)
      } else {
        append(date.year, width: 4, to: &bytes)
      }
    case UInt8(ascii: "m"):
      if count >= 3 {
        bytes.append(contentsOf: names.month(date.month, letters: count).utf8)
      } else {
        append(date.month, width: count, to: &bytes)
      }
    case UInt8(ascii: "d"):
      if count >= 3 {
        let name = names.days[date.weekday]
        bytes.append(contentsOf: (count == 3 ? String(name.prefix(3)) : name).utf8)
      } else {
        append(date.day, width: count, to: &bytes)
      }
    case UInt8(ascii: "h"):
      append(isHalfDay ? (date.hour + 11) % 12 + 1 : date.hour, width: min(count, 2), to: &bytes)
    case UInt8(ascii: "n"): append(date.minute, width: min(count, 2), to: &bytes)
    default: append(date.second, width: min(count, 2), to: &bytes)
    }
  }

  private func append(_ value: Int, width: Int, to bytes: inout [UInt8]) {
    let digits = String(value).utf8
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, width - digits.count)))
    bytes.append(contentsOf: digits)
  }
}
