import Fingerprints

extension TextRole {
  /// What the name of a level stands as.
  init?(_ level: OfficialLevel) {
    switch level {
    case .field: return nil
    case .program: self = .program
    case .activity: self = .activity
    case .subactivity: self = .subactivity
    }
  }

  /// Whether a row of the lists has a text of this role.
  func isOf(_ level: OfficialLevel) -> Bool {
    switch self {
    case .program: level == .program
    case .activity: level == .activity
    case .subactivity, .indicator: level == .subactivity
    }
  }

  /// The texts of a row that stand for this role.
  func texts(_ row: OfficialRow) -> [String] {
    self == .indicator ? [row.indicator] : [row.name, row.performance]
  }
}
