/// A text with expressions in braces, as the messages of rules: "`{kinerja.opener}` menyatakan ...".
/// Braces that are meant as such are written twice.
struct Template: Sendable {
  enum Part: Sendable {
    case literal(String)
    case expression(CompiledExpression)
  }

  let parts: [Part]

  /// Reads, checks and compiles; all faults of all expressions are told.
  init(
    _ text: String, _ vocabulary: Vocabulary, _ mode: Checker.Mode = .strict
  ) throws(ExpressionFaults) {
    var scanner = TemplateScanner(text)
    let pieces: [TemplateScanner.Piece]
    do throws(ExpressionFault) {
      pieces = try scanner.pieces()
    } catch {
      throw ExpressionFaults(faults: [error])
    }
    var parts: [Part] = []
    var faults: [ExpressionFault] = []
    for piece in pieces {
      switch piece {
      case .literal(let literal): parts.append(.literal(literal))
      case .expression(let source, let offset):
        do throws(ExpressionFaults) {
          let expression = try CompiledExpression.compile(source, vocabulary, mode)
          parts.append(.expression(expression))
          if case .object = expression.type {
            let name = expression.type.name(vocabulary.kinds)
            faults.append(
              ExpressionFault(
                offset..<offset + source.utf8.count, id: "`\(name)` bukan teks; mintalah anggotanya",
                en: "`\(name)` is no text; ask for a member of it"))
          }
        } catch {
          faults += error.faults.map { $0.moved(by: offset) }
        }
      }
    }
    if !faults.isEmpty { throw ExpressionFaults(faults: faults) }
    self.parts = parts
  }

  /// What a value is called that stands alone in backquotes and is empty.
  private static let nothing = Phrase(id: "(tanpa teks)", en: "(no text)")

  /// The text with the values in place, as people read them and messages quote them.
  func render(_ frame: inout Frame, in language: Language) throws(EvaluationError) -> String {
    var pieces: [String] = []
    pieces.reserveCapacity(parts.count)
    var (isQuoted, size) = (false, 0)
    for (index, part) in parts.enumerated() {
      var piece: String
      switch part {
      case .literal(let literal): piece = literal
      case .expression(let expression):
        piece = try expression.evaluate(&frame).display().quoted(in: language)
        if isQuoted, piece.isEmpty, isBeforeBackquote(index) {
          piece = Self.nothing[language]
        } else if isQuoted, piece.utf8.contains(Self.backquote) {
          // It would end the quotation.
          piece = piece.replacing("`", with: "'")
        }
      }
      guard let last = piece.utf8.last else { continue }
      isQuoted = last == Self.backquote
      size += piece.utf8.count
      try frame.spend(bytes: size)
      pieces.append(piece)
    }
    return .joined(pieces)
  }

  private static let backquote = UInt8(ascii: "`")

  private func isBeforeBackquote(_ index: Int) -> Bool {
    guard index + 1 < parts.count, case .literal(let literal) = parts[index + 1] else { return false }
    return literal.utf8.first == Self.backquote
  }
}

/// Finds the expressions of a template.
private struct TemplateScanner {
  enum Piece {
    case literal(String)
    /// The text between the braces, and its offset.
    case expression(String, Int)
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func pieces() throws(ExpressionFault) -> [Piece] {
    var pieces: [Piece] = []
    var literal: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), self.byte(position + 1) == byte {
        literal.append(byte)
        position += 2
      } else if byte == UInt8(ascii: "{") {
        if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
        literal = []
        pieces.append(try expression())
      } else if byte == UInt8(ascii: "}") {
        throw ExpressionFault(
          position..<position + 1, Phrase(id: "`}` tanpa `{`", en: "`}` without `{`"),
          help: Phrase(id: "tulis `}}` untuk sebuah kurung", en: "write `}}` for a brace"))
      } else {
        literal.append(byte)
        position += 1
      }
    }
    if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
    return pieces
  }

  /// An expression from its brace to the one that closes it; braces in its strings do not count.
  private mutating func expression() throws(ExpressionFault) -> Piece {
    let start = position
    var depth = 0
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if let open = quote {
        if byte == UInt8(ascii: "\\") { position += 1 }
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 {
          let text = String(decoding: bytes[start + 1..<position - 1], as: UTF8.self)
          return .expression(text, start + 1)
        }
      }
    }
    throw ExpressionFault(
      start..<start + 1, Phrase(id: "`{` tidak ditutup", en: "`{` is not closed"),
      help: Phrase(id: "tulis `{{` untuk sebuah kurung", en: "write `{{` for a brace"))
  }
}
