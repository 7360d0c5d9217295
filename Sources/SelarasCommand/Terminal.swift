#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

/// Where text goes, as far as its look depends on it.
struct Terminal: Equatable {
  var isTerminal = false
  /// Columns, if they are known.
  var columns: Int?

  /// What is behind a descriptor: 1 for standard output, 2 for standard error.
  static func behind(_ descriptor: Int32) -> Terminal {
    #if canImport(ucrt)
      return Terminal(isTerminal: _isatty(descriptor) != 0)
    #else
      guard isatty(descriptor) != 0 else { return Terminal() }
      var size = winsize()
      let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
      return Terminal(isTerminal: true, columns: isKnown ? Int(size.ws_col) : nil)
    #endif
  }

  /// The width of a report: that of the terminal, else one that fits a page.
  func width(otherwise usual: Int) -> Int {
    isTerminal ? max(columns ?? usual, 40) : usual
  }
}

/// What `--color` says.
enum ColourChoice: String, CaseIterable {
  case auto, always, never
}

/// Whether to colour: `--color`, then the variables that people agreed on, then what is behind the output.
func isColoured(_ choice: ColourChoice, _ environment: Environment, _ terminal: Terminal) -> Bool {
  switch choice {
  case .always: return true
  case .never: return false
  case .auto: break
  }
  if environment["NO_COLOR"] != nil { return false }
  for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] {
    if let value = environment[name], value != "0" { return true }
  }
  if environment["CLICOLOR"] == "0" || environment["TERM"] == "dumb" { return false }
  return terminal.isTerminal
}
