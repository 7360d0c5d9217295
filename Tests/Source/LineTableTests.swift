import Testing

@testable import Selaras

struct `A line table` {
  @Test func `gives lines and columns from one on`() {
    let table = LineTable(Array("a\nbé c\r\nd\re".utf8))
    #expect(table.position(of: 0) == (1, 1))
    #expect(table.position(of: 2) == (2, 1))
    #expect(table.position(of: 5) == (2, 3))
    #expect(table.position(of: 9) == (3, 1))
    #expect(table.position(of: 11) == (4, 1))
    #expect(table.position(of: 99) == (4, 2))
    #expect(table.position(of: -1) == (1, 1))
  }

  @Test func `has one empty line for an empty text`() {
    let table = LineTable([])
    #expect(table.position(of: 0) == (1, 1))
    #expect(table.range(ofLine: 1) == 0..<0)
  }

  @Test func `gives a byte order mark no column`() {
    let table = LineTable(Array("\u{FEFF}ab\nc".utf8))
    #expect((0...4).map { table.position(of: $0).column } == [1, 1, 1, 1, 2])
    #expect(table.range(ofLine: 1) == 3..<5)
    #expect(LineTable([0xEF, 0xBB, 0xBF]).position(of: 3) == (1, 1))
  }

  @Test func `counts a scalar that an offset is in the middle of`() {
    let table = LineTable(Array("日x".utf8))
    #expect((0...4).map { table.position(of: $0).column } == [1, 2, 2, 2, 3])
  }

  @Test func `is quick on one very long line`() {
    let line = Array(String(repeating: "kinerja é ", count: 400_000).utf8)
    let table = LineTable(line)
    var sum = 0
    for offset in stride(from: 0, to: line.count, by: 443) { sum += table.position(of: offset).column }
    #expect(table.position(of: line.count) == (1, 4_000_001))
    #expect(sum > 0)
  }

  @Test func `does not look before a long line for its first scalar`() {
    let bytes: [UInt8] = Array("a\n".utf8) + [0x80, 0x80] + [UInt8](repeating: 0x61, count: 9000)
    let table = LineTable(bytes)
    #expect(table.position(of: 2) == (2, 1))
    #expect(table.position(of: 4) == (2, 3))
    #expect(table.position(of: bytes.count) == (2, 9003))
  }
}
