/// The bytes of a table, at one place in memory for as long as it lives: part of the program, or a copy of what was read.
package final class TableBytes: Sendable {
  /// The bytes never change, so that they can be read from everywhere.
  package nonisolated(unsafe) let all: UnsafeBufferPointer<UInt8>
  private let isOwn: Bool

  /// What is part of the program.
  package init(_ text: StaticString) {
    all = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    isOwn = false
  }

  package init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    all = UnsafeBufferPointer(copy)
    isOwn = true
  }

  deinit { if isOwn { all.deallocate() } }
}
