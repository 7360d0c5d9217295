extension JSONReader {
  /// Reads what stands without quotation marks: a number, `true`, `false`, `null`, or a mistake.
  mutating func word(isKey: Bool) {
    let start = at
    if bytes[start] == UInt8(ascii: "'") {
      singleQuoted()
      return
    }
    while at < bytes.count, !isDelimiter(bytes[at]) { at += 1 }
    if !isKey, at > start, isNumber(start..<at) || isLiteral(start..<at) {
      tree.addScalar(start..<at)
      return
    }
    at = start
    mistake(isKey: isKey)
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private func isLiteral(_ range: Range<Int>) -> Bool {
    switch range.count {
    case 4: bytes.has("true", at: range.lowerBound) || bytes.has("null", at: range.lowerBound)
    case 5: bytes.has("false", at: range.lowerBound)
    default: false
    }
  }

  private func isNumber(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    func isDigit() -> Bool { index < range.upperBound && bytes[index] &- 0x30 < 10 }
    func digits() -> Bool {
      guard isDigit() else { return false }
      while isDigit() { index += 1 }
      return true
    }
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    if bytes[index] == UInt8(ascii: "0"), index < range.upperBound {
      index += 1
    } else if !digits() {
      return false
    }
    if index < range.upperBound, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard digits() else { return false }
    }
    if index < range.upperBound, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard digits() else { return false }
    }
    return index == range.upperBound
  }

  /// Reads a text in single quotation marks, which JSON does not have.
  private mutating func singleQuoted() {
    let start = at
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "'"), bytes[at] >= 0x20 { at += 1 }
    tree.addScalar(start + 1..<at, isQuoted: true)
    if bytes[at] == UInt8(ascii: "'") { at += 1 }
    log.add(
      .syntax, start..<start + 1, id: "`'` bukan tanda kutip JSON",
      en: "`'` is not a quotation mark of JSON",
      help: Phrase(id: "pakai `\"`", en: "use `\"`"))
  }

  /// Reads a text without quotation marks up to where it seems to end, and says what is wrong with it.
  private mutating func mistake(isKey: Bool) {
    let start = at
    var end = start
    scan: while at < bytes.count {
      switch bytes[at] {
      case 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""),
        UInt8(ascii: "["), UInt8(ascii: "{"):
        break scan
      case UInt8(ascii: ":") where isKey: break scan
      case 0x00..<0x20, 0x20: at += 1
      default:
        at += 1
        end = at
      }
    }
    if at == start {
      at = bytes.character(at: start).upperBound
      end = at
    }
    if end == start { end = at }
    at = end
    tree.addScalar(start..<end)
    explain(start..<end, isKey: isKey)
  }

  private mutating func explain(_ range: Range<Int>, isKey: Bool) {
    let name = bytes.quote(range)
    let text = bytes.text(range.lowerBound..<min(range.upperBound, range.lowerBound + 60))
    var help = Phrase(id: "apit dengan tanda kutip `\"`", en: "put it in quotation marks `\"`")
    let digits = text.drop { $0 == "-" || $0 == "+" }
    switch text.lowercased() {
    case "nan", "+nan", "-nan", "infinity", "-infinity", "+infinity", "inf", "-inf":
      help = Phrase(id: "tulis `null`, atau sebuah angka", en: "write `null`, or a number")
    case "none", "undefined", "nil", "null":
      help = Phrase(id: "tulis `null`", en: "write `null`")
    case "true", "benar", "ya", "false", "salah", "tidak":
      help = Phrase(id: "tulis `true` atau `false`", en: "write `true` or `false`")
    case _ where !isKey && (digits.first?.isNumber ?? false || digits.hasPrefix(".")):
      log.add(
        .syntax, range, id: "\(name) bukan angka JSON", en: "\(name) is not a number of JSON",
        help: Phrase(
          id: "hapus nol atau `+` di depan dan tulis angka di kedua sisi titik, atau apit dengan `\"`",
          en: "take leading zeros and `+` away, with digits on both sides of the point, or put it in `\"`"
        ))
      return
    default: break
    }
    log.add(
      .syntax, range,
      id: isKey ? "kunci \(name) tidak diapit tanda kutip" : "\(name) bukan nilai JSON",
      en: isKey ? "the key \(name) is not in quotation marks" : "\(name) is not a value of JSON",
      help: help)
  }

  /// In a mapping, the decimals that a comma has split from the number before it: `{"a": 0,75}`.
  mutating func joinDecimal() -> Bool {
    guard let comma, comma + 1 == at, bytes[at] &- 0x30 < 10, bytes[comma - 1] &- 0x30 < 10,
      let value = tree.elements.indices.last, tree.elements[value].kind == .scalar,
      !tree.elements[value].isQuoted, Int(tree.elements[value].end) == comma
    else { return false }
    while bytes[at] &- 0x30 < 10 { at += 1 }
    tree.elements[value].end = UInt32(at)
    self.comma = nil
    next = .separator
    let range = Int(tree.elements[value].start)..<at
    let text = bytes.text(range)
    log.add(
      .splitDecimal, range, id: "koma desimal memotong \(bytes.quote(range))",
      en: "the decimal comma splits \(bytes.quote(range))",
      help: Phrase(id: "tulis `\"\(text)\"`", en: "write `\"\(text)\"`"))
    return true
  }
}
