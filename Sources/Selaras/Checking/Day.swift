/// A day of the calendar, as `2026-12-31`.
public struct Day: Hashable, Comparable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// - Returns: nil for a day that is not in the calendar.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(month, of: year)
    else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// - Returns: nil for a text that is no day in the form `2026-12-31`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      bytes.enumerated().allSatisfy({ [4, 7].contains($0) || (0x30...0x39).contains($1) }),
      let year = Int(text.prefix(4)), let month = Int(text.dropFirst(5).prefix(2)),
      let day = Int(text.suffix(2))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day in which a moment falls, in universal time.
  ///
  /// - Parameter seconds: since the beginning of 1970; from 0 to the end of the year 9999.
  public init?(secondsSince1970 seconds: Int) {
    guard (0...253_402_300_799).contains(seconds) else { return nil }
    let (year, month, day) = SerialDate.civil(seconds / 86_400)
    self.init(year: year, month: month, day: day)
  }

  public static let last = Day(lastOf: 9999)

  private init(lastOf year: Int) { (self.year, month, day) = (year, 12, 31) }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func days(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  public var text: String {
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: count - text.utf8.count) + text
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }
}
