/// Text on its way out, gathered to large pieces.
///
/// A reader who goes away early ends the output quietly; any other fault is kept for the end of the run.
final class Output: TextOutputStream {
  enum Fault: Error, Equatable {
    /// Nobody reads any more.
    case closed
    case failed(FileFault)
  }

  typealias Writer = (ArraySlice<UInt8>) -> Fault?

  let terminal: Terminal
  private(set) var fault: Fault?
  private var buffer: [UInt8] = []
  private let writer: Writer

  private static let piece = 1 << 16

  init(_ terminal: Terminal = Terminal(), _ writer: @escaping Writer) {
    self.terminal = terminal
    self.writer = writer
  }

  func write(_ text: String) { write(bytes: text.utf8) }

  func write(bytes: some Sequence<UInt8>) {
    guard fault == nil else { return }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.piece { flush() }
  }

  func flush() {
    guard fault == nil, !buffer.isEmpty else { return }
    fault = writer(buffer[...])
    buffer.removeAll(keepingCapacity: true)
  }
}

/// What a run reads and writes besides files.
struct Console {
  /// All of standard input, up to a limit of bytes.
  var input: (_ limit: Int) throws(FileFault) -> [UInt8]
  /// For findings and answers.
  var output: Output
  /// For mistakes and notices.
  var notices: Output

  static var ofProcess: Console {
    Console(
      input: { limit throws(FileFault) in try Files.read(descriptor: 0, limit: limit) },
      output: Output(.behind(1)) { Files.write($0, to: 1) },
      notices: Output(.behind(2)) { Files.write($0, to: 2) })
  }
}
