/// A moment as a report tells it: on the clock of the machine that checked.
public struct Moment: Hashable, Sendable {
  /// Since 1 January 1970, UTC; from year 1 to year 9999.
  public var seconds: Int
  /// How many seconds the clock is ahead of UTC.
  public var offset: Int

  /// Nil for what no calendar on paper has.
  public init?(seconds: Int, offset: Int = 0) {
    guard (-62_135_510_400...253_402_214_400).contains(seconds), abs(offset) < 86_400 else { return nil }
    self.seconds = seconds
    self.offset = offset
  }

  /// `21 November 2026, 19.14 UTC+07.00`.
  func text(in language: Language) -> String {
    let local = seconds + offset
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let minute = (local - day * 86_400) / 60
    let (year, month, date) = SerialDate.civil(day)
    let names = language == .id ? DateNames.indonesian : .english
    let mark = Phrase(id: ".", en: ":")[language]
    return "\(date) \(names.months[month - 1]) \(year), \(Self.clock(minute, mark)) UTC\(zone(mark))"
  }

  /// As machines read it: `2026-11-21T19:14:45+07:00`.
  var machineText: String {
    let local = seconds + offset
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let second = local - day * 86_400
    let (year, month, date) = SerialDate.civil(day)
    let digits = String(year)
    let long = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let time = Self.clock(second / 60, ":") + ":" + Self.two(second % 60)
    return "\(long)-\(Self.two(month))-\(Self.two(date))T\(time)" + (offset == 0 ? "Z" : zone(":"))
  }

  private func zone(_ mark: String) -> String {
    if offset == 0 { return "" }
    return (offset < 0 ? "-" : "+") + Self.clock(abs(offset) / 60, mark)
  }

  private static func clock(_ minutes: Int, _ mark: String) -> String {
    two(minutes / 60) + mark + two(minutes % 60)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
