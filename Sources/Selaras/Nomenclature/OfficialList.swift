/// Which official list a row stands in.
public struct OfficialList: Hashable, Sendable {
  /// What it is called: the year of its edition, or for a list of the user's own, its file.
  public let name: String
  /// Whether it has only codes and names.
  public var hasOnlyNames: Bool { self == .y2020 }

  public static let y2027 = OfficialList(name: "2027")
  public static let y2023 = OfficialList(name: "2023")
  /// Permendagri 90/2019 and Kepmendagri 050-3708/2020: codes with two digits, and names.
  public static let y2020 = OfficialList(name: "2020")

  /// The lists that are part of the program, the newest first.
  public static let builtIn = [y2027, y2023, y2020]

  public init(_ edition: Edition) {
    switch edition {
    case .y2027: self = .y2027
    case .y2023: self = .y2023
    }
  }

  init(name: String) { self.name = name }

  /// Its file below `Rules/`; nil for a list of the user's own.
  var path: String? {
    switch self {
    case .y2027: "nomenklatur/2027.csv"
    case .y2023: "nomenklatur/2023.csv"
    case .y2020: "nomenklatur/2020-kode.csv"
    default: nil
    }
  }

  /// Its number among the tables of the program; nil for a list of the user's own.
  var tableNumber: Int? { Self.tableNumbers[self] }

  private static let tableNumbers = Dictionary(
    uniqueKeysWithValues: builtIn.compactMap { list in
      embeddedTables.firstIndex { "\($0.path)" == list.path }.map { (list, $0) }
    })
}
