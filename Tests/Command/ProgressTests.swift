import Selaras
@testable import SelarasCommand
import Synchronization
import Testing

struct `The line of progress` {
  /// What is written when a run that began some seconds ago tells how far it is.
  private func written(
    seconds: Int, isShown: Bool = true, columns: Int = 80, _ tell: (ProgressLine) -> Void
  ) -> String {
    let text = Written()
    let write: @Sendable (String) -> Void = { piece in text.add(piece) }
    tell(
      ProgressLine(
        .id, columns: columns, isShown ? write : nil, begin: ContinuousClock.now - .seconds(seconds)))
    return text.all
  }

  private final class Written: Sendable {
    private let text = Mutex("")

    func add(_ piece: String) { text.withLock { $0 += piece } }

    var all: String { text.withLock { $0 } }
  }

  @Test func `is written over, and erased at the end`() {
    let text = written(seconds: 5) { line in
      line.tell(.reading(3, of: 20))
      line.tell(.reading(4, of: 20))
      line.erase()
      line.erase()
    }
    #expect(text == "\r" + "membaca 3/20 berkas\u{1B}[K\r\u{1B}[K")
  }

  @Test func `is not there in a short run, nor where nobody sees it`() {
    #expect(
      written(seconds: 0) {
        $0.tell(.checking(3, of: 20)); $0.erase()
      } == "")
    #expect(
      written(seconds: 9, isShown: false) {
        $0.tell(.checking(3, of: 20)); $0.erase()
      } == "")
  }

  @Test func `fits on the terminal`() {
    let text = written(seconds: 5, columns: 40) { $0.tell(.checking(1 << 60, of: 1 << 61)) }
    #expect(text.count == 1 + 39 + 3)
  }
}
