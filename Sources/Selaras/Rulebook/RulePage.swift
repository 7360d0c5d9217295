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

/// A cascade file, or a part of one, that a page gives as bad or good.
public struct RuleExample: Sendable {
  public var isBad: Bool
  /// `yaml` or `json`.
  public var language: String
  /// The text without its marks.
  public var text: String
  /// What the marks `⟦…⟧` enclose, as UTF-8 offsets in the text.
  public var marks: [Range<Int>]
  /// Where the block begins in the page.
  public var place: Range<Int>
}

extension RulePage {
  /// The fenced blocks under `## Salah` and `## Benar`.
  public var examples: [RuleExample] {
    var examples: [RuleExample] = []
    var section: Bool?
    var block: (language: String, text: String, start: Int)?
    var offset = body.lowerBound
    // By bytes: as characters, CR LF is one that is no line end.
    for bytes in source.bytes[body].split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = String(decoding: bytes, as: UTF8.self)
      let next = offset + bytes.count + 1
      if let open = block {
        if line.hasPrefix("```") {
          if let section {
            examples.append(Self.example(section, open.language, open.text, open.start..<offset))
          }
          block = nil
        } else {
          block?.text += line + "\n"
        }
      } else if line.hasPrefix("```") {
        block = (Self.word(line.dropFirst(3)), "", next)
      } else if line.hasPrefix("## ") {
        let title = Self.word(line.dropFirst(3))
        section = title == "Salah" ? true : title == "Benar" ? false : nil
      }
      offset = next
    }
    // A block that is not closed goes on to the end of the page.
    if let open = block, let section {
      examples.append(
        Self.example(section, open.language, open.text, open.start..<max(open.start, body.upperBound)))
    }
    return examples
  }

  /// Without blanks and the carriage return at the end of a line.
  private static func word(_ rest: Substring) -> String {
    String(rest.unicodeScalars.filter { $0 != "\r" }).trimmedOfBlanks
  }

  private static func example(_ isBad: Bool, _ language: String, _ text: String, _ place: Range<Int>)
    -> RuleExample
  {
    var plain = ""
    var marks: [Range<Int>] = []
    var start: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = plain.utf8.count
      case "⟧":
        if let from = start { marks.append(from..<plain.utf8.count) }
        start = nil
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return RuleExample(isBad: isBad, language: language, text: plain, marks: marks, place: place)
  }
}
