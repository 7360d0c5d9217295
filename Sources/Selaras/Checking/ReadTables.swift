extension ReadPlans {
  /// Takes the tables of a file: one document for each kind of document in it.
  ///
  /// - Parameters:
  ///   - source: what their places point into.
  ///   - diagnostics: of the reader of the file's format.
  mutating func take(
    _ found: WorkbookReading, _ source: Source, _ diagnostics: [Diagnostic], of input: Input, _ index: Int,
    _ forms: TableForms, _ options: CheckOptions
  ) {
    reader.cascade.sources[index] = source
    let faults =
      diagnostics.filter { !found.ownSheets.contains(source.sheet(of: $0.place) ?? .max) }
      + found.tooLarge.map { .tooLarge($0.rows, $0.columns, at: Place(source: UInt32(index), $0.place)) }
      + found.losses.map { $0.diagnostic(source: UInt32(index)) }
    guard !found.documents.isEmpty else {
      let isBroken = faults.contains(where: \.hindersCheck)
      if isBroken, Format.of(input.source) != .csv {
        reader.diagnostics += faults
        unread.append(index)
      } else {
        refuse(
          index, input, isBroken ? faults : [.noTable(UInt32(index), found.misses, forms)],
          isLikely: found.misses.contains { Format.of(input.source) != .csv || $0.isNear })
      }
      return
    }
    reader.diagnostics += faults
    var isComplete = !faults.contains(where: \.hindersCheck)
    for (number, document) in found.documents.enumerated() {
      let place = number == 0 ? UInt32(index) : reader.cascade.add(source)
      reader.read(document.reading(source: place), kind: options.kind, gaps: document.gaps)
      headings[place] = document.headings
      if reader.cascade.documents.last?.isComplete == false { isComplete = false }
    }
    if !isComplete { unread.append(index) }
    workbooks.append(
      WorkbookSummary(file: input.source.name, tables: found.tables, remarks: found.remarks))
  }
}

extension Source {
  /// The number of the sheet that a place points into; nil in a text.
  fileprivate func sheet(of place: Place) -> UInt16? {
    cells?.cell(at: Int(place.start)).map { UInt16(truncatingIfNeeded: Int($0.sheet)) }
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ rows: Int, _ columns: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .limit, at: place,
      Phrase(
        id: "lembar ini tersebar di \(rows) baris dan \(columns) kolom, jadi tidak dibaca",
        en: "this sheet is spread over \(rows) rows and \(columns) columns, and so is not read"),
      help: Phrase(
        id: "hapus sel-sel yang terisi jauh di luar tabelnya",
        en: "delete the cells that stand far outside of its table"))
  }

  /// No table of the file is one of a plan.
  fileprivate static func noTable(_ source: UInt32, _ misses: [WorkbookReading.Miss], _ forms: TableForms)
    -> Diagnostic
  {
    guard let miss = misses.first else {
      return Diagnostic(
        .notACascade, at: Place(source: source, start: 0, end: 0),
        Phrase(
          id: "tidak ada tabel rencana di berkas ini: tidak ada kepala tabel yang dikenal",
          en: "there is no table of a plan in this file: no header is known"),
        help: Phrase(
          id:
            "kepala tabel menyebut sedikitnya satu jenjang dan indikator, misalnya `Sasaran` dan `Indikator`",
          en: "a header names at least a level and the indicator, for example `Sasaran` and `Indikator`"))
    }
    let names = forms.forms.map(\.name).joined(separator: ", ")
    return Diagnostic(
      .notACascade, at: Place(source: source, miss.place), miss.message,
      help: miss.near.isEmpty
        ? Phrase(id: "\(miss.help.id): \(names)", en: "\(miss.help.en): \(names)") : miss.help)
  }
}
