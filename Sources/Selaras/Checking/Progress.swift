import Synchronization

/// How far a run has come.
public enum Progress: Sendable {
  /// How many files, of how many, were read.
  case reading(Int, of: Int)
  /// How many documents, of how many, were asked about.
  case checking(Int, of: Int)
}

/// Counts the documents that several workers have asked about.
final class CheckedCount: Sendable {
  private let count = Mutex(0)
  private let all: Int
  private let tell: @Sendable (Progress) -> Void

  init(of all: Int, _ tell: @escaping @Sendable (Progress) -> Void) {
    self.all = all
    self.tell = tell
  }

  func addOne() {
    let done = count.withLock { count in
      count += 1
      return count
    }
    tell(.checking(done, of: all))
  }
}
