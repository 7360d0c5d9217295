/// A day and a time as a workbook counts them.
struct SerialDate {
  /// What day 0 or 1 is.
  enum Epoch: Sendable {
    /// Day 1 is 1 January 1900; day 60 is a 29 February 1900 that never was.
    case y1900
    /// Day 0 is 1 January 1904.
    case y1904
  }

  var year: Int
  /// 1...12.
  var month: Int
  /// 1...31.
  var day: Int
  /// 0 is Sunday.
  var weekday: Int
  /// Seconds of the day, as many of them as `scale` says.
  var ticks: Int
  /// Ticks of a second: 1, 10, 100 or 1000.
  var scale: Int
  /// Whole days since day 0.
  var days: Int

  /// Nil for what Excel shows as `####`: before day 0, and behind the year 9999.
  ///
  /// - Parameter fraction: to how many decimal places seconds are rounded, 0...3.
  init?(_ value: Double, _ epoch: Epoch, fraction: Int) {
    guard value >= 0, value < 2_958_466 else { return nil }
    scale = [1, 10, 100, 1000][min(max(fraction, 0), 3)]
    days = Int(value)
    ticks = Int((value - Double(days)) * 86400 * Double(scale) + 0.5)
    if ticks >= 86400 * scale {
      days += 1
      ticks = 0
    }
    switch epoch {
    case .y1904: (year, month, day) = Self.civil(days - 24107)
    case .y1900 where days == 60: (year, month, day) = (1900, 2, 29)
    case .y1900 where days == 0: (year, month, day) = (1900, 1, 0)
    case .y1900: (year, month, day) = Self.civil(days - (days < 60 ? 25568 : 25569))
    }
    // The day that never was shifts the days of the week before it.
    weekday = epoch == .y1904 ? (days + 5) % 7 : (days + 6) % 7
    guard year <= 9999 else { return nil }
  }

  var hour: Int { ticks / scale / 3600 }
  var minute: Int { ticks / scale / 60 % 60 }
  var second: Int { ticks / scale % 60 }
  /// The part of the second in ticks.
  var part: Int { ticks % scale }

  /// The date of a day since 1 January 1970 (proleptic Gregorian).
  static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day since 1 January 1970 of a date.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The count of a date that is written as `2026-01-31T07:30:00`, or of a time alone; nil if it is none.
  static func serial(ofISO text: String, _ epoch: Epoch) -> DecimalNumber? {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard let first = parts.first else { return nil }
    var value = 0.0
    let date = first.split(separator: "-").map { Int($0) }
    let hasDate = first.contains("-")
    if hasDate {
      guard date.count == 3, let year = date[0], let month = date[1], let day = date[2],
        (0...9999).contains(year),
        (1...12).contains(month), (1...31).contains(day)
      else { return nil }
      let days = days(year: year, month: month, day: day)
      let count = epoch == .y1904 ? days + 24107 : days + (days < -25508 ? 25568 : 25569)
      value = Double(count)
    }
    if parts.count > 1 || !hasDate {
      let time = (hasDate ? parts[1] : first).prefix { $0 != "Z" && $0 != "+" }.split(separator: ":")
      guard (2...3).contains(time.count) else { return nil }
      var seconds = 0.0
      for (field, unit) in zip(time, [3600.0, 60, 1]) {
        guard let number = Double(field), number >= 0, number < 86400 else { return nil }
        seconds += number * unit
      }
      value += seconds / 86400
    }
    let written = Array("\(value)".utf8)
    return written.withUnsafeBufferPointer { DecimalNumber(Bytes($0), 0..<written.count) }
  }
}
