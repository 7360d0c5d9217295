import Selaras
import Synchronization

/// One line on a terminal that says how far a long run has come, and goes away again. Several threads may tell it.
final class ProgressLine: Sendable {
  private struct State {
    var next: ContinuousClock.Instant
    var isVisible = false
  }

  private let state: Mutex<State>
  private let language: Language
  private let width: Int
  /// Nil where there is no terminal to show it on.
  private let write: (@Sendable (String) -> Void)?

  /// - Parameter columns: of the terminal.
  init(
    _ language: Language, columns: Int, _ write: (@Sendable (String) -> Void)?,
    begin: ContinuousClock.Instant = .now
  ) {
    self.language = language
    self.write = write
    width = columns
    // Nobody needs to be told of what is over at once.
    state = Mutex(State(next: begin + .seconds(1)))
  }

  func tell(_ progress: Progress) {
    switch progress {
    case .reading(let done, let all): tell("membaca", "reading", done, all, "berkas", "files")
    case .checking(let done, let all): tell("memeriksa", "checking", done, all, "dokumen", "documents")
    }
  }

  func tellLoading(_ done: Int, of all: Int) { tell("memuat", "loading", done, all, "berkas", "files") }

  private func tell(
    _ id: String, _ en: String, _ done: Int, _ all: Int, _ things: String, _ thingsEN: String
  ) {
    guard let write else { return }
    state.withLock { state in
      guard ContinuousClock.now >= state.next else { return }
      state.next = .now + .milliseconds(100)
      state.isVisible = true
      let text = Phrase(id: "\(id) \(done)/\(all) \(things)", en: "\(en) \(done)/\(all) \(thingsEN)")
      write("\r" + text[language].prefix(width - 1) + "\u{1B}[K")
    }
  }

  func erase() {
    state.withLock { state in
      if state.isVisible { write?("\r\u{1B}[K") }
      state.isVisible = false
    }
  }
}

extension Invocation {
  /// The line for this run: on a terminal that knows how to erase, if notices are wanted at all.
  func progressLine(_ arguments: Arguments) -> ProgressLine {
    let terminal = console.notices.terminal
    let isWanted = terminal.isTerminal && !arguments.has(.quiet) && environment["TERM"] != "dumb"
    // What was noticed until now stands above it.
    if isWanted { console.notices.flush() }
    let write: @Sendable (String) -> Void = { text in
      let bytes = Array(text.utf8)
      _ = Files.write(bytes[...], to: 2)
    }
    return ProgressLine(language, columns: terminal.width(otherwise: 80), isWanted ? write : nil)
  }
}
