import Selaras

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

/// Lets a write fail, instead of ending the program, to a pipe that nobody reads any more, and beyond the size that a
/// file may have.
func surviveFailedWrites() {
  #if !canImport(ucrt)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  #endif
}

/// Turns a crash into an answer and the exit code of an internal error. Works on a stack of its own, because the
/// crash may be that the stack is full.
func answerCrashes() {
  #if !canImport(ucrt)
    guard answerCrashesOfThread() else { return }
    var action = sigaction()
    action.sa_flags = Int32(SA_ONSTACK)
    let answer: @convention(c) (Int32) -> Void = { _ in
      let text: StaticString = "error: kesalahan di dalam selaras / internal error of selaras\n"
      _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
      _exit(ExitCode.crash.rawValue)
    }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = answer
    #else
      action.__sigaction_handler.sa_handler = answer
    #endif
    for fault in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { sigaction(fault, &action, nil) }
  #endif
}

/// Gives the thread that calls it the stack to answer its crashes on; false if the system refuses it.
@discardableResult
func answerCrashesOfThread() -> Bool {
  #if canImport(ucrt)
    return false
  #else
    let size = 64 << 10
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = .init(size)
    return sigaltstack(&stack, nil) == 0
  #endif
}

func end(with code: ExitCode) -> Never { exit(code.rawValue) }

/// What the surroundings of a run say: the variables that Selaras reads, and no others.
struct Environment {
  var variables: [String: String] = [:]

  static let names = meanings.map(\.name)

  /// What each of them is for.
  static let meanings: [(name: String, meaning: Phrase)] = [
    ("SELARAS_LANG", Phrase(id: "bahasa, seperti --lang", en: "the language, as --lang")),
    ("NO_COLOR", Phrase(id: "tanpa warna", en: "no colour")),
    ("FORCE_COLOR", Phrase(id: "selalu berwarna, kecuali 0", en: "always colour, unless 0")),
    ("CLICOLOR_FORCE", Phrase(id: "selalu berwarna, kecuali 0", en: "always colour, unless 0")),
    ("CLICOLOR", Phrase(id: "0: tanpa warna", en: "0: no colour")),
    (
      "TERM",
      Phrase(
        id: "dumb: tanpa warna dan tanpa baris kemajuan", en: "dumb: no colour and no line of progress")
    ),
    ("COLUMNS", Phrase(id: "lebar laporan di terminal", en: "the width of the report on a terminal")),
    (
      "SOURCE_DATE_EPOCH",
      Phrase(
        id: "saat pemeriksaan dalam laporan html, dalam detik sejak 1970",
        en: "when the check was made, for the report html, in seconds since 1970")
    ),
    (
      "GITHUB_STEP_SUMMARY",
      Phrase(
        id: "berkas yang ditambahi ringkasan bila laporan github diminta",
        en: "the file that a summary is added to when the report github is asked for")
    ),
  ]

  static var ofProcess: Environment {
    var environment = Environment()
    for name in names {
      if let value = getenv(name) { environment.variables[name] = String(cString: value) }
    }
    return environment
  }

  /// A variable that is set to something; the empty text counts as not set.
  subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
