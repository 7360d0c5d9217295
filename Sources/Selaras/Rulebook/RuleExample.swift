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
  private var block: (info: String, text: String, start: Int)?
  /// Whether a block that follows can be a further file of the last example.
  private var isContinued = false

  mutating func take(_ line: String, _ place: Range<Int>) {
    if block != nil {
      if line.hasPrefix("```") { close(at: place.lowerBound) } else { block?.text += line + "\n" }
    } else if line.hasPrefix("```") {
      block = (Self.word(line.dropFirst(3)), "", place.upperBound)
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
    guard let (info, text, start) = block else { return }
    block = nil
    guard let isBad else { return }
    let words = info.split(separator: " ", maxSplits: 1).map(String.init)
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
  private static func word(_ rest: Substring) -> String {
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
