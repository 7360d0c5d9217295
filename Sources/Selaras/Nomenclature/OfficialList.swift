/// Which official list a row stands in.
public enum OfficialList: Hashable, Sendable {
  case y2027
  case y2023
  /// Permendagri 90/2019 and Kepmendagri 050-3708/2020: codes with two digits, and names.
  case y2020
  /// A list of the user's own, by its file.
  case own(String)

  /// The lists that are part of the program, the newest first.
  public static let builtIn = [y2027, y2023, y2020]

  public init(_ edition: Edition) {
    switch edition {
    case .y2027: self = .y2027
    case .y2023: self = .y2023
    }
  }

  /// What it is called: the year of its edition, or for a list of the user's own, its file.
  public var name: String {
    switch self {
    case .y2027: "2027"
    case .y2023: "2023"
    case .y2020: "2020"
    case .own(let file): file
    }
  }

  /// Whether it has only codes and names.
  public var hasOnlyNames: Bool { self == .y2020 }

  /// Its file below `Rules/`; nil for a list of the user's own.
  var path: String? {
    switch self {
    case .y2027: "nomenklatur/2027.csv"
    case .y2023: "nomenklatur/2023.csv"
    case .y2020: "nomenklatur/2020-kode.csv"
    case .own: nil
    }
  }
}
