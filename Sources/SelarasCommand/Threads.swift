#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Selaras
import Synchronization

extension Invocation {
  /// As many workers as `--jobs` says, or as the machine has cores.
  func workers(_ arguments: Arguments) throws(UsageError) -> Workers {
    guard let text = arguments.value(.jobs) else { return .threads(min(Workers.cores, 8)) }
    guard let count = Int(text), (1...Workers.most).contains(count) else {
      throw UsageError(
        "`--jobs \(text)` bukan bilangan dari 1 sampai \(Workers.most)",
        "`--jobs \(text)` is no number from 1 to \(Workers.most)")
    }
    return .threads(count)
  }
}

extension Workers {
  fileprivate static let most = 64

  #if canImport(ucrt)
    fileprivate static var cores: Int { 1 }
    fileprivate static func threads(_ count: Int) -> Workers { .one }
  #else
    fileprivate static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Threads that take the next piece of work when they are done with one; the caller's own is one of them, and does
    /// all of it where no other can be had.
    fileprivate static func threads(_ count: Int) -> Workers {
      if count == 1 { return .one }
      return Workers(count: count) { pieces, work in
        let queue = Queue(pieces, work)
        let threads = (1..<min(count, pieces)).compactMap { _ in start(queue) }
        queue.workOff()
        for thread in threads { pthread_join(thread, nil) }
      }
    }

    /// Begins a thread; nil if the system has none to give.
    private static func start(_ queue: Queue) -> pthread_t? {
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      defer { pthread_attr_destroy(&attributes) }
      // As much as the first thread has: what is nested deep is read by calls that are nested as deep.
      pthread_attr_setstacksize(&attributes, 8 << 20)
      let handed = Unmanaged.passRetained(queue)
      #if canImport(Darwin)
        var thread: pthread_t?
      #else
        var thread = pthread_t()
      #endif
      let fault = pthread_create(
        &thread, &attributes,
        { handed in
          answerCrashesOfThread()
          let queue: Queue
          #if canImport(Darwin)
            queue = Unmanaged<Queue>.fromOpaque(handed).takeRetainedValue()
          #else
            queue = Unmanaged<Queue>.fromOpaque(handed!).takeRetainedValue()
          #endif
          queue.workOff()
          return nil
        }, handed.toOpaque())
      guard fault == 0 else {
        handed.release()
        return nil
      }
      return thread
    }
  #endif
}

/// Pieces of work, each of which is taken once.
private final class Queue: Sendable {
  private let next = Mutex(0)
  private let pieces: Int
  private let work: @Sendable (Int) -> Void

  init(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
    self.pieces = pieces
    self.work = work
  }

  func workOff() {
    while true {
      let piece = next.withLock { next in
        defer { next += 1 }
        return next
      }
      guard piece < pieces else { return }
      work(piece)
    }
  }
}
