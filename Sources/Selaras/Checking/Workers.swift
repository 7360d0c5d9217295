import Synchronization

/// Who does the parts of a run that do not need each other: one worker, or several side by side.
public struct Workers: Sendable {
  /// How many there are.
  public let count: Int
  /// Does so many pieces of work, each once, and returns when all are done.
  private let perform: @Sendable (_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

  public init(
    count: Int,
    perform: @escaping @Sendable (_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void
  ) {
    self.count = count
    self.perform = perform
  }

  /// One piece after the other.
  public static let one = Workers(count: 1) { pieces, work in
    for piece in 0..<pieces { work(piece) }
  }

  /// The results of numbered pieces of work, in their order.
  func results<Outcome: Sendable>(
    _ pieces: Int, _ work: @escaping @Sendable (Int) -> Outcome
  ) -> [Outcome] {
    if pieces < 2 || count < 2 { return (0..<pieces).map(work) }
    let done = Done<Outcome>(pieces)
    perform(pieces) { piece in done.keep(work(piece), piece) }
    return done.all
  }
}

/// What is done, by number of the piece.
private final class Done<Outcome: Sendable>: Sendable {
  private let outcomes: Mutex<[Outcome?]>

  init(_ pieces: Int) { outcomes = Mutex(Array(repeating: nil, count: pieces)) }

  func keep(_ outcome: Outcome, _ piece: Int) { outcomes.withLock { $0[piece] = outcome } }

  var all: [Outcome] { outcomes.withLock { $0.compactMap(\.self) } }
}
