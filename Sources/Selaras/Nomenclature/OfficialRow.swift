/// A row of an official list, in full.
public struct OfficialRow: Equatable, Sendable {
  public var list: OfficialList
  public var government: Government
  public var level: OfficialLevel
  public var code: String
  /// `nama`
  public var name: String
  /// `kinerja`, of a sub-kegiatan.
  public var performance = ""
  public var indicator = ""
  public var unit = ""
}

/// The lists that are part of the program, the newest first.
public enum OfficialList: String, Sendable, CaseIterable {
  case y2027 = "2027"
  case y2023 = "2023"
  /// Permendagri 90/2019 and Kepmendagri 050-3708/2020: codes with two digits, and names.
  case y2020 = "2020"

  public init(_ edition: Edition) {
    switch edition {
    case .y2027: self = .y2027
    case .y2023: self = .y2023
    }
  }

  /// Its file below `Rules/`.
  var path: String {
    switch self {
    case .y2027: "nomenklatur/2027.csv"
    case .y2023: "nomenklatur/2023.csv"
    case .y2020: "nomenklatur/2020-kode.csv"
    }
  }

  /// Whether it has only codes and names.
  public var hasOnlyNames: Bool { self == .y2020 }
}
