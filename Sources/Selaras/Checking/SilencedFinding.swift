/// A finding that is not told, and why.
public struct SilencedFinding: Hashable, Sendable {
  /// What silences it.
  public enum Cause: Hashable, Sendable {
    /// A comment in the file.
    case remark
    /// An entry of the baseline.
    case baseline
  }

  public var diagnostic: Diagnostic
  public var cause: Cause
  /// As a person wrote it; may be empty.
  public var reason: String

  public init(_ diagnostic: Diagnostic, _ cause: Cause, reason: String) {
    self.diagnostic = diagnostic
    self.cause = cause
    self.reason = reason
  }
}
