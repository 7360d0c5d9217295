/// A value as a plan writes it: `77,95`, `1.250`, `24 Dokumen`, `96%`, `143,33 - 139,83`, `WTP`, `-`.
struct Number: Sendable, Equatable {
  /// The number, or the first of a range.
  var value: Double?
  /// The second number of a range.
  var upper: Double?
  /// The UTF-8 offsets of a unit behind the number.
  var unit: Range<Int>?
  /// Whether the digits can be read in two ways, as `1.250` in a document that has no other decimals.
  var isAmbiguous = false
  /// Whether there is nothing: empty, `-`, `n/a`.
  var isAbsent = false
  /// What this number alone says about the document's decimals.
  var evidence = DecimalMark.unknown

  init(_ text: String, decimals: DecimalMark) {
    if let plain = PlainNumber(text.utf8) {
      value = plain.value
      evidence = plain.evidence
      return
    }
    if let inner = Self.unquoted(text) {
      self = Number(inner.text, decimals: decimals)
      unit = unit.map { $0.lowerBound + inner.offset..<$0.upperBound + inner.offset }
      return
    }
    var scanner = NumberScanner(text: Array(text.utf8))
    scanner.skipBlanks()
    if Nothing.isSaid(by: text) {
      isAbsent = true
      return
    }
    scanner.skipPrefix()
    guard let first = scanner.number(decimals) else { return }
    var second: NumberScanner.Digits?
    if scanner.skipRangeSign() {
      second = scanner.number(decimals)
      guard second != nil else { return }
    }
    scanner.skipClosing()
    scanner.skipBlanks()
    guard !scanner.goesOnAsNumber else { return }
    var rest = scanner.index..<max(scanner.index, scanner.textEnd)
    let words = FoldedWords(String(decoding: scanner.text[rest], as: UTF8.self))
    guard Self.mayBeUnit(scanner.text[rest], words) else { return }
    var scale = 1.0
    if let factor = words.folded.first.flatMap({ Self.factors[$0] }) {
      scale = factor
      rest = rest.lowerBound + words.ranges[0].upperBound..<rest.upperBound
    }
    if words.folded.count > (scale == 1 ? 0 : 1) { unit = rest }
    value = first.value * scale
    upper = second.map { $0.value * scale }
    isAmbiguous = first.isAmbiguous || second?.isAmbiguous == true
    evidence = first.evidence.joined(second?.evidence ?? .unknown)
  }

  /// What stands in quotation marks, or behind the apostrophe that keeps a spreadsheet from computing, and at which
  /// UTF-8 offset; nil for another text.
  private static func unquoted(_ text: String) -> (text: String, offset: Int)? {
    guard text.utf8.count <= 200, let start = text.utf8.first(where: { $0 != 0x20 && $0 != 0x09 }),
      start == UInt8(ascii: "\"") || start == UInt8(ascii: "'") || start >= 0xC2
    else { return nil }
    let trimmed = text.trimmedOfBlanks
    var inner = CurlyQuotes.stripped(trimmed)
    if inner == trimmed, let first = trimmed.first, first == "'" || first == "’" || first == "‘",
      trimmed.dropFirst().first.map({ ("0"..."9").contains($0) }) ?? false
    {
      inner.removeFirst()
    }
    guard inner != trimmed, CurlyQuotes.stripped(inner) == inner, let place = text.firstRange(of: inner)
    else {
      return nil
    }
    return (inner, text.utf8.distance(from: text.startIndex, to: place.lowerBound))
  }

  /// Whether what stands behind a number can be its unit: nothing that counts, or words that begin with a letter,
  /// a percent sign or a bracket; not a fraction, a power or a sign between digits.
  private static func mayBeUnit(_ rest: ArraySlice<UInt8>, _ words: FoldedWords) -> Bool {
    let text = String(decoding: rest, as: UTF8.self)
    guard
      let first = text.unicodeScalars.first(where: {
        $0 != " " && $0.properties.generalCategory != .spaceSeparator
      })
    else { return true }
    if words.folded.isEmpty { return !text.unicodeScalars.contains { $0.properties.numericType != nil } }
    return first.properties.isAlphabetic || "%‰°(/.,".unicodeScalars.contains(first)
  }

  /// Words that multiply the number before them.
  private static let factors: [String: Double] = [
    "ribu": 1e3, "rb": 1e3, "juta": 1e6, "jt": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12,
    "trilyun": 1e12,
  ]

}
