/// What git leaves in a text where two versions could not be merged: `<<<<<<<`, one version, `=======`, the other one,
/// `>>>>>>>`; before the other one there may be what both have changed, behind `|||||||`.
struct MergeConflicts {
  /// The text with the first version of each alone: the marks and all other versions are blanks, so that what is left
  /// stands where it stood.
  private(set) var bytes: [UInt8]
  /// The lines that begin a conflict, or a mark that was left behind by one.
  private(set) var marks: [Range<Int>] = []
  /// The other versions, with the mark before them.
  private(set) var others: [Range<Int>] = []

  /// Nil for a text without any.
  init?(_ text: [UInt8]) {
    guard let first = Self.firstMark(text) else { return nil }
    bytes = text
    var at = first
    // Where a version begins that is not read.
    var other: Int?
    var isOpen = false
    while at < text.count {
      let end = text[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      switch Self.mark(text[at..<end]) {
      case UInt8(ascii: "<")?:
        marks.append(at..<end)
        isOpen = true
        blank(at..<end)
      case UInt8(ascii: "|")? where isOpen && other == nil, UInt8(ascii: "=")? where isOpen && other == nil:
        other = at
      case UInt8(ascii: ">")?:
        if let start = other { close(start..<end) } else if !isOpen { marks.append(at..<end) }
        blank(at..<end)
        isOpen = false
        other = nil
      default: break
      }
      at = end + 1
    }
    if let other { close(other..<text.count) }
    if marks.isEmpty, others.isEmpty { return nil }
  }

  /// Whether nothing of a part of the text was taken away.
  func leaves(_ range: Range<Int>, of text: [UInt8]) -> Bool { bytes[range] == text[range] }

  private mutating func close(_ range: Range<Int>) {
    others.append(range)
    blank(range)
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
  }

  private static let width = 7

  /// The sign of which a line is a mark: seven of it, then a blank or nothing.
  private static func mark(_ line: ArraySlice<UInt8>) -> UInt8? {
    guard let sign = line.first, "<|=>".utf8.contains(sign), line.count >= width,
      line.prefix(width).allSatisfy({ $0 == sign }),
      case let next = line.dropFirst(width).first, next == nil || next == 0x20
    else { return nil }
    return sign
  }

  /// The line of the first mark that begins or ends a conflict. Looks at every seventh byte, of which one must be of it.
  private static func firstMark(_ text: [UInt8]) -> Int? {
    var at = width - 1
    while at < text.count {
      if text[at] == UInt8(ascii: "<") || text[at] == UInt8(ascii: ">") {
        var start = at
        while start > 0, text[start - 1] == text[at], at - start < width { start -= 1 }
        let isLineStart = start == 0 || text[start - 1] == 0x0A || text[start - 1] == 0x0D
        let line = text[start...].prefix(width + 1).prefix { $0 != 0x0A && $0 != 0x0D }
        if isLineStart, mark(line) == text[at] { return start }
      }
      at += width
    }
    return nil
  }
}

extension FaultLog {
  mutating func add(_ conflicts: MergeConflicts) {
    let help = Phrase(
      id: "pilih satu versi, lalu hapus baris `<<<<<<<`, `=======`, dan `>>>>>>>`",
      en: "choose one version, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`")
    for mark in conflicts.marks {
      add(
        .syntax, mark, id: "tanda konflik git: di sini dua versi belum digabung",
        en: "a conflict mark of git: two versions are not merged here", help: help)
    }
    for other in conflicts.others {
      add(
        .syntax, other.lowerBound..<min(other.upperBound, other.lowerBound + 7),
        id: "versi lain dari konflik git ini tidak dibaca",
        en: "the other version of this conflict of git is not read", help: help)
    }
  }
}
