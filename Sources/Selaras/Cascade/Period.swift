/// When a value holds: a year, a year of the plan, the end of the period, or a quarter.
public enum Period: Hashable, Sendable {
  /// One value for a document of one year.
  case whole
  case year(Int16)
  /// `tahun-1` is the first year of the period.
  case yearOfPlan(UInt8)
  /// The condition at the end of the period.
  case end
  case quarter(year: Int16, quarter: UInt8)

  /// Reads `2025`, `tahun-1`, `akhir`, `2025-T1`.
  public init?(_ text: String) {
    if let year = Self.year(text) {
      self = .year(year)
    } else if text == "akhir" {
      self = .end
    } else if text.hasPrefix("tahun-"), let number = UInt8(text.dropFirst(6)), (1...5).contains(number) {
      self = .yearOfPlan(number)
    } else if text.utf8.count == 7, text.dropFirst(4).hasPrefix("-T"), let year = Self.year(text.prefix(4)),
      let quarter = UInt8(text.suffix(1)), (1...4).contains(quarter)
    {
      self = .quarter(year: year, quarter: quarter)
    } else {
      return nil
    }
  }

  /// What ``init(_:)`` reads, as a regular expression of ECMA-262.
  static let pattern = "^((19|20|21)[0-9]{2}(-T[1-4])?|tahun-[1-5]|akhir)$"

  /// A year as plans write it: four digits, 1900 to 2199.
  static func year(_ text: some StringProtocol) -> Int16? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int16(text)
    else {
      return nil
    }
    return (1900..<2200).contains(year) ? year : nil
  }

  /// As it is written in a file.
  public var name: String {
    switch self {
    case .whole: ""
    case .year(let year): "\(year)"
    case .yearOfPlan(let number): "tahun-\(number)"
    case .end: "akhir"
    case .quarter(let year, let quarter): "\(year)-T\(quarter)"
    }
  }
}
