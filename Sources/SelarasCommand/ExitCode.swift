/// What a run tells the program that started it.
enum ExitCode: Int32, CaseIterable {
  /// No finding at or above `--fail-on`.
  case clean = 0
  case findings = 1
  /// A mistake in the command line, in the rule book, or in where a report should go.
  case usage = 2
  /// Some input was not read in full, and so not checked in full.
  case unread = 3
  /// EX_SOFTWARE of sysexits.
  case crash = 70
}
