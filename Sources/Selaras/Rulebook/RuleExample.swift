/// What a page gives as bad or good: a cascade file or a part of one, or several that are checked together.
public struct RuleExample: Sendable {
  public var isBad: Bool
  public var files: [File]

  /// One fenced block.
  public struct File: Sendable {
    /// What stands behind the language: `renja.yaml`; empty for a block that is an example by itself.
    public var name: String
    /// `yaml` or `json`.
    public var language: String
    /// The text without its marks.
    public var text: String
    /// What the marks `⟦…⟧` enclose, as UTF-8 offsets in the text.
    public var marks: [Range<Int>]
    /// Where the block begins in the page.
    public var place: Range<Int>
  }
}

extension RulePage {
  /// The fenced blocks under `## Salah` and `## Benar`. Blocks with names of their own that follow each other without a
  /// word between them are one example.
  public var examples: [RuleExample] {
    var reader = ExampleReader()
    var offset = body.lowerBound
    // By bytes: as characters, CR LF is one that is no line end.
    for bytes in source.bytes[body].split(separator: 0x0A, omittingEmptySubsequences: false) {
      reader.take(String(decoding: bytes, as: UTF8.self), offset..<offset + bytes.count + 1)
      offset += bytes.count + 1
    }
    return reader.end(at: body.upperBound)
  }
}

/// Reads the examples of a page line by line.
private struct ExampleReader {
  private var examples: [RuleExample] = []
  /// Whether the section is that of the bad ones; nil in other sections.
  private var isBad: Bool?
  /// The block that is open: what stands behind its fence, its lines so far, and where they begin.
  private var block: (fence: Fence, text: String, start: Int)?
  /// Whether a block that follows can be a further file of the last example.
  private var isContinued = false

  mutating func take(_ line: String, _ place: Range<Int>) {
    if let block {
      if block.fence.isClosed(by: line) {
        close(at: place.lowerBound)
      } else {
        self.block?.text += line + "\n"
      }
    } else if let fence = Fence(line) {
      block = (fence, "", place.upperBound)
    } else if !Self.word(line[...]).isEmpty {
      isContinued = false
      guard line.hasPrefix("## ") else { return }
      let title = Self.word(line.dropFirst(3))
      isBad = title == "Salah" ? true : title == "Benar" ? false : nil
    }
  }

  /// A block that is not closed goes on to the end of the page.
  mutating func end(at offset: Int) -> [RuleExample] {
    close(at: offset)
    return examples
  }

  private mutating func close(at end: Int) {
    guard let (fence, text, start) = block else { return }
    block = nil
    guard let isBad else { return }
    let words = fence.info.split(separator: " ", maxSplits: 1).map(String.init)
    let name = words.count > 1 ? words[1].trimmedOfBlanks : ""
    let (plain, marks) = Self.withoutMarks(text)
    let file = RuleExample.File(
      name: name, language: words.first ?? "", text: plain, marks: marks, place: start..<max(start, end))
    if isContinued, !name.isEmpty {
      examples[examples.count - 1].files.append(file)
    } else {
      examples.append(RuleExample(isBad: isBad, files: [file]))
    }
    isContinued = !name.isEmpty
  }

  /// Without blanks and the carriage return at the end of a line.
  fileprivate static func word(_ rest: Substring) -> String {
    String(rest.unicodeScalars.filter { $0 != "\r" }).trimmedOfBlanks
  }

  private static func withoutMarks(_ text: String) -> (plain: String, marks: [Range<Int>]) {
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
    return (plain, marks)
  }
}

/// The line that opens a block in Markdown: at least three backquotes or tildes, and what is said of the block.
private struct Fence {
  private let sign: Character
  private let count: Int
  let info: String

  init?(_ line: String) {
    let rest = line.drop { $0 == " " }
    guard line.count - rest.count <= 3, let sign = rest.first, sign == "`" || sign == "~" else { return nil }
    let count = rest.prefix { $0 == sign }.count
    let info = ExampleReader.word(rest.dropFirst(count))
    guard count >= 3, sign == "~" || !info.contains("`") else { return nil }
    self.sign = sign
    self.count = count
    self.info = info
  }

  /// Whether a line is a fence of the same sign, at least as long, that says nothing.
  func isClosed(by line: String) -> Bool {
    guard let other = Fence(line) else { return false }
    return other.sign == sign && other.count >= count && other.info.isEmpty
  }
}
