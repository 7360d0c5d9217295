/// Which rules of a book are asked: by code (`KIN001`) or by the beginning of codes (`KIN`).
public struct Selection: Sendable {
  /// If not empty, only these rules; a rule that is not active by itself runs when it is named here.
  public var select: [String] = []
  public var ignore: [String] = []

  public init(select: [String] = [], ignore: [String] = []) {
    self.select = select
    self.ignore = ignore
  }

  public func includes(_ rule: Rule) -> Bool {
    if Self.names(ignore, rule.code) { return false }
    if select.isEmpty { return rule.isActive }
    // A family names its active rules; a whole code names the rule whatever it is.
    return select.contains(rule.code) || (rule.isActive && Self.names(select, rule.code))
  }

  /// Whether a finding of the readers is shown; it can be ignored but needs no selecting.
  public func includes(code: String) -> Bool { !Self.names(ignore, code) }

  private static func names(_ codes: [String], _ code: String) -> Bool {
    codes.contains { !$0.isEmpty && code.hasPrefix($0) }
  }
}
