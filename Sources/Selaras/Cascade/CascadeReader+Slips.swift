/// Slips of the pen that make another text of a key and its value, which is a text like any other to the format.
extension CascadeReader {
  /// Says so if a text is a key and its value with no blank behind the colon: `kinerja:Meningkatnya ...`.
  mutating func lacksBlank(_ value: Int, behind keys: Set<Key>, orLevel: Bool = false) -> Bool {
    guard !isTable, !tree.elements[value].isQuoted else { return false }
    let bytes = tree.bytes(of: value, in: source)
    let name = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == UInt8(ascii: "_") }
    guard !name.isEmpty, name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ":"),
      Key(bytes: name).map(keys.contains) ?? false || orLevel && Level(bytes: name) != nil
    else { return false }
    let start = Int(tree.elements[value].start) + name.count
    let word = String(decoding: name, as: UTF8.self)
    report(
      Diagnostic(
        .syntax, at: Place(source: tree.source, start..<start + 1),
        Phrase(id: "tidak ada spasi sesudah `:`", en: "there is no blank after `:`"),
        help: Phrase(id: "tulis `\(word): ...`", en: "write `\(word): ...`")))
    return true
  }

  /// The sign behind the period that a value begins with, as in `2025=71`; nil for a value that begins with none.
  func signBehindPeriod(_ value: Int) -> String? {
    let bytes = tree.bytes(of: value, in: source).prefix(24)
    guard let sign = bytes.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }),
      Period(String(decoding: bytes[..<sign], as: UTF8.self).trimmedOfBlanks) != nil
    else { return nil }
    return bytes[sign] == UInt8(ascii: "=") ? "=" : ":"
  }

  /// Values with their years in one text.
  mutating func reportPeriodInValue(_ key: Key, _ value: Int, _ sign: String) {
    let text = tree.text(of: value, in: source)
    let year = String(text.prefix { String($0) != sign }).trimmedOfBlanks
    var number = text.dropFirst(year.count).drop { $0 == " " || String($0) == sign }.prefix {
      $0 != " " && $0 != ";"
    }
    if number.last == "," { number.removeLast() }
    var place = tree.place(value)
    if let line = tree.firstLine(of: place, in: source) { place = line }
    report(
      Diagnostic(
        .wrongShape, at: place,
        Phrase(
          id: "`\(key.name)` memuat tahun dan nilainya dalam satu teks",
          en: "`\(key.name)` holds the year and its value in one text"),
        help: isTable
          ? Phrase(
            id: "tulis nilai tiap tahun di kolom tahunnya", en: "write the value of each year in its column")
          : Phrase(
            id: "tulis satu tahun per baris, dengan titik dua dan spasi: `\(year): \(number)`",
            en: "write one year on each line, with a colon and a blank: `\(year): \(number)`")))
  }

  /// A key that begins with the dash of an item: `-kinerja`. Returns the key; nil for another one.
  func keyBehindDash(_ name: String, among allowed: [String]) -> String? {
    guard name.hasPrefix("-"), allowed.contains(String(name.dropFirst())) else { return nil }
    return String(name.dropFirst())
  }
}
