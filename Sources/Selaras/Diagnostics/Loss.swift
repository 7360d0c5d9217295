/// What of a file is not checked as it is written. Anything but ``nothing`` can be neither accepted nor silenced: the file
/// was not checked in full.
public enum Loss: Sendable {
  case nothing
  /// A word was kept as it stands, but is none that is understood: no rule can ask what it means.
  case meaning
  /// Something was not taken in.
  case content
}
