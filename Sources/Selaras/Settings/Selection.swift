/// Which rules of a book are asked: by code (`KIN001`) or by the beginning of codes (`KIN`).
///
/// The files of settings say something one after the other, and the command line last; what is said last holds.
public struct Selection: Hashable, Sendable {
  /// What one of them says.
  public enum Step: Hashable, Sendable {
    /// Only these rules, whatever was said before; a rule that is not active by itself runs when it is named here.
    case only([String])
    /// These rules too.
    case also([String])
    /// Without these rules.
    case without([String])
  }

  /// What the settings say.
  public var steps: [Step] = []
  /// If not empty, only these rules: nothing of ``steps`` holds then.
  public var select: [String] = []
  public var ignore: [String] = []

  public init(steps: [Step] = [], select: [String] = [], ignore: [String] = []) {
    self.steps = steps
    self.select = select
    self.ignore = ignore
  }

  private var allSteps: [Step] {
    (select.isEmpty ? steps : [.only(select)]) + (ignore.isEmpty ? [] : [.without(ignore)])
  }

  public func includes(_ rule: Rule) -> Bool {
    var isIncluded = rule.isActive
    for step in allSteps {
      switch step {
      case .only(let codes): isIncluded = Self.choose(codes, rule)
      case .also(let codes): isIncluded = isIncluded || Self.choose(codes, rule)
      case .without(let codes): isIncluded = isIncluded && !Self.names(codes, rule.code)
      }
    }
    return isIncluded
  }

  /// Whether a finding of the readers is shown; it can be ignored but needs no selecting.
  public func includes(code: String) -> Bool {
    var isIncluded = true
    for step in allSteps {
      switch step {
      case .only, .also: isIncluded = isIncluded || Self.names(step.codes, code)
      case .without(let codes): isIncluded = isIncluded && !Self.names(codes, code)
      }
    }
    return isIncluded
  }

  /// A family names its active rules; a whole code names the rule whatever it is.
  private static func choose(_ codes: [String], _ rule: Rule) -> Bool {
    codes.contains(rule.code) || (rule.isActive && names(codes, rule.code))
  }

  private static func names(_ codes: [String], _ code: String) -> Bool {
    codes.contains { !$0.isEmpty && code.hasPrefix($0) }
  }
}

extension Selection.Step {
  public var codes: [String] {
    switch self {
    case .only(let codes), .also(let codes), .without(let codes): codes
    }
  }
}
