extension Workbook {
  /// Reads a file that holds tables: a workbook, a document, or a table as text. What cannot be read is in the
  /// diagnostics, and the rest is read all the same.
  ///
  /// - Parameter index: which of a run's sources it is.
  public static func read(_ source: Source, index: UInt32 = 0, limits: Limits = Limits()) -> Workbook {
    switch Format.of(source) {
    case .foreign(let file):
      var workbook = Workbook(source: source)
      workbook.diagnostics = [.foreign(file, source: index)]
      return workbook
    case .workbook: return XLSXReader.read(source, index: index, limits: limits)
    case .document: return DOCXReader.read(source, index: index, limits: limits)
    default:
      return Workbook(csv: source, index: index, limits: limits)
    }
  }

  /// Reads a table as text. One that is not UTF-8 is made so, with a notice.
  public init(csv source: Source, index: UInt32 = 0, limits: Limits = Limits()) {
    let other = source.bytes.count <= limits.bytes ? Transcoding(source.bytes) : nil
    let text = other.map { Source(name: source.name, bytes: $0.bytes) } ?? source
    let reading = CSV.read(text, index: index, limits: limits)
    self.init(source: text)
    diagnostics = reading.diagnostics
    if let other { diagnostics.insert(.transcoded(other, source: index), at: 0) }
    decoded = reading.tree.decoded
    let conflicts = MergeConflicts(text.bytes)
    guard let root = reading.tree.root else { return }
    var sheet = Sheet(name: "")
    var row = -1
    var end = 0
    for cells in reading.tree.items(of: root) {
      // Rows are counted as a program that shows tables counts them: with the lines that hold nothing.
      let start = Int(reading.tree.elements[cells].start)
      row += row < 0 ? 1 + text.lineEnds(in: 0..<start) : max(1, text.lineEnds(in: end..<start))
      end = Int(reading.tree.elements[cells].end)
      for (column, cell) in reading.tree.items(of: cells).enumerated() {
        let element = reading.tree.elements[cell]
        guard element.end > element.start,
          conflicts?.leaves(Int(element.start)..<Int(element.end), of: text.bytes) ?? true
        else { continue }
        sheet.cells.append(
          Cell(
            row: Int32(clamping: row), column: Int32(clamping: column), Int(element.start)..<Int(element.end),
            decoded: element.decoded))
      }
    }
    sheets = [sheet]
  }
}

extension Source {
  /// How many lines end in a range, between rows of a table.
  fileprivate func lineEnds(in range: Range<Int>) -> Int {
    var count = 0
    for index in range.clamped(to: 0..<bytes.count) {
      if bytes[index] == 0x0A
        || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
      {
        count += 1
      }
    }
    return count
  }
}

extension Diagnostic {
  /// Tells that a file is in another encoding, at its first character that is not the same in all of them.
  fileprivate static func transcoded(_ text: Transcoding, source: UInt32) -> Diagnostic {
    let first = text.bytes.firstIndex { $0 >= 0x80 } ?? 0
    let end = text.bytes[first...].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? text.bytes.count
    let range = text.encoding == "UTF-16" || text.bytes.isEmpty ? 0..<0 : first..<end
    return Diagnostic(
      .otherEncoding, at: Place(source: source, range),
      Phrase(
        id: "berkas ini dibaca sebagai \(text.encoding), bukan UTF-8",
        en: "this file was read as \(text.encoding), not as UTF-8"),
      help: Phrase(
        id: "simpan sebagai \"CSV UTF-8\", supaya semua huruf pasti terbaca benar",
        en: "save it as \"CSV UTF-8\", so that every letter is sure to be read right"))
  }
}
