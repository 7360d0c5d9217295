/// One Markdown page of a rule book, taken apart: the front matter, the prose, the examples.
public struct RulePage: Sendable {
  /// The whole page; `name` is its path.
  public let source: Source
  /// Its number among the files of the book.
  let index: Int
  /// The bytes between the two lines `---`; empty if there are none.
  let frontMatter: Range<Int>
  /// The bytes behind the front matter.
  let body: Range<Int>

  init(_ source: Source, index: Int) {
    self.source = source
    self.index = index
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = Self.ruler(bytes, at: start) else {
      frontMatter = start..<start
      body = start..<bytes.count
      return
    }
    var line = first
    while line < bytes.count, Self.ruler(bytes, at: line) == nil {
      line = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }
    frontMatter = first..<line
    body = (Self.ruler(bytes, at: line) ?? bytes.count)..<bytes.count
  }

  /// Where the line behind a `---` begins, if there is one at an offset.
  private static func ruler(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard offset < bytes.count, bytes[offset...].starts(with: [0x2D, 0x2D, 0x2D]) else { return nil }
    var end = offset + 3
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0D { end += 1 }
    if end == bytes.count { return end }
    return bytes[end] == 0x0A ? end + 1 : nil
  }

  /// The front matter as a file of its own, with the offsets it has in the page.
  var frontMatterSource: Source {
    var bytes = Array(source.bytes[..<frontMatter.upperBound])
    for index in 0..<frontMatter.lowerBound where bytes[index] != 0x0A { bytes[index] = 0x20 }
    return Source(name: source.name, bytes: bytes)
  }

  /// The text behind the front matter.
  public var prose: String { source.text(body) }
}
