/// The paragraphs of a cell, of a text box or of a document's body, put together.
struct DOCXText {
  /// Paragraphs with a line feed between them.
  var bytes: [UInt8] = []
  /// Whether there was a paragraph, also one without text.
  private var hasParagraph = false
  /// Whether there is bold text, and text that is not.
  private(set) var hasBold = false
  private(set) var hasPlain = false
  /// The paragraphs of lists, by where they begin.
  private(set) var labels: [(at: Int, label: ListLabel)] = []
  /// What is struck through.
  private(set) var struck: [Range<Int>] = []
  /// Whether the end of the last paragraph was deleted while changes were tracked, so that the next one goes on with it.
  var joinsNext = false
  /// Whether some of it stands in a text box.
  var hasBox = false
  /// Steps of indentation of the first paragraph with text: one for each 0.63 cm and each level of a list.
  private(set) var indent: UInt8 = 0
  /// Where the text of the last paragraph begins.
  private var start = 0
  private var nextIndent = 0

  var isBold: Bool { hasBold && !hasPlain }

  mutating func beginParagraph() {
    if hasParagraph, !joinsNext { bytes.append(0x0A) }
    (hasParagraph, joinsNext) = (true, false)
    start = bytes.count
    nextIndent = 0
  }

  /// Notes what stands before the paragraph that has begun.
  mutating func label(_ label: ListLabel) { labels.append((bytes.count, label)) }

  /// The number that stands alone, where there is no text.
  var loneNumber: ListLabel? {
    guard let first = labels.first?.label, first.text.contains(where: \.isNumber) else { return nil }
    return bytes.contains { $0 > 0x20 } ? nil : first
  }

  /// - Parameter twips: twentieths of a point.
  mutating func indentParagraph(twips: Int) { nextIndent += max(0, twips + 60) / 360 }

  mutating func indentParagraph(level: Int) { nextIndent += level }

  mutating func endParagraph() {
    if start == 0 || !bytes[..<start].contains(where: { $0 > 0x20 }), bytes.count > start {
      indent = UInt8(clamping: nextIndent)
    }
  }

  /// Tells how the text from an offset on looks.
  mutating func mark(from offset: Int, isBold: Bool, isStruck: Bool = false) {
    if isStruck, bytes.count > offset { struck.append(offset..<bytes.count) }
    guard bytes[offset...].contains(where: { $0 > 0x20 }) else { return }
    if isBold { hasBold = true } else { hasPlain = true }
  }
}
