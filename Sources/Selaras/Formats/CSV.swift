/// A table of comma-separated values (RFC 4180), taken apart into cells that know where they stand.
///
/// The separator is a comma or, as spreadsheets with a decimal comma write it, a semicolon: whichever the first line
/// has more of. A cell in quotes may hold separators, line breaks, and quotes written twice. Lines without a sign are
/// no rows.
struct CSV {
  struct Cell {
    var text: String
    /// In the source, without the quotes around it.
    var range: Range<Int>
  }

  private(set) var rows: [[Cell]] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let bytes: [UInt8]
  private let source: UInt32
  private var separator = UInt8(ascii: ",")
  private var index = 0

  init(_ source: Source, number: UInt32 = 0) {
    bytes = source.bytes
    self.source = number
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    if let range = Self.firstThatIsNotUTF8(bytes) {
      diagnostics.append(
        Diagnostic(
          .notUTF8, at: Place(source: number, range),
          Phrase(id: "bita ini bukan UTF-8", en: "this byte is no UTF-8"),
          help: Phrase(id: "simpan berkas dengan pengodean UTF-8", en: "save the file in the encoding UTF-8"))
      )
      return
    }
    let head = bytes[index...].prefix { $0 != UInt8(ascii: "\n") }
    let (commas, semicolons) = (
      head.count { $0 == UInt8(ascii: ",") }, head.count { $0 == UInt8(ascii: ";") }
    )
    if semicolons > commas { separator = UInt8(ascii: ";") }
    while index < bytes.count { readRow() }
  }

  private static func firstThatIsNotUTF8(_ bytes: [UInt8]) -> Range<Int>? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset..<offset + 1
      }
    }
  }

  private mutating func readRow() {
    var cells: [Cell] = []
    repeat { cells.append(readCell()) } while take(separator)
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    if cells.contains(where: { !$0.text.isEmpty }) { rows.append(cells) }
  }

  private mutating func take(_ sign: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == sign else { return false }
    index += 1
    return true
  }

  private mutating func readCell() -> Cell {
    if take(UInt8(ascii: "\"")) { return readQuoted() }
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != UInt8(ascii: "\n"),
      bytes[index] != UInt8(ascii: "\r")
    {
      index += 1
    }
    return Cell(text: String(decoding: bytes[start..<index], as: UTF8.self), range: start..<index)
  }

  private mutating func readQuoted() -> Cell {
    let start = index
    var text: [UInt8] = []
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { break }
        index += 1
      }
      text.append(bytes[index])
      index += 1
    }
    let range = start..<index
    if !take(UInt8(ascii: "\"")) {
      diagnostics.append(
        Diagnostic(
          .syntax, at: Place(source: source, start - 1..<start),
          Phrase(id: "tanda kutip ini tidak ditutup", en: "this quote is not closed")))
    } else if index < bytes.count,
      ![separator, UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[index])
    {
      diagnostics.append(
        Diagnostic(
          .syntax, at: Place(source: source, index..<index + 1),
          Phrase(
            id: "setelah tanda kutip penutup harus ada pemisah atau akhir baris",
            en: "a separator or the end of the line must follow the closing quote"),
          help: Phrase(
            id: "tulis tanda kutip di dalam sel dua kali: `\"\"`",
            en: "write a quote inside a cell twice: `\"\"`")))
      while index < bytes.count, bytes[index] != separator, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    }
    return Cell(text: String(decoding: text, as: UTF8.self), range: range)
  }
}
