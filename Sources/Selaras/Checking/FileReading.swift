/// What a file is found to hold by itself, whatever the others hold: workers read files side by side.
enum FileReading: Sendable {
  case tree(Reading)
  /// The tables of a workbook, a document or a CSV file: the source that their places point into, what its reader
  /// found wrong, and what the tables say.
  case tables(Source, [Diagnostic], WorkbookReading)
  case foreign(ForeignFile)
  /// A text without a character.
  case blank(Source.Blankness)

  /// - Parameter forms: of the file's rule book; empty for a file without tables.
  init(_ input: Input, _ index: UInt32, _ forms: TableForms, _ options: CheckOptions) {
    if [.yaml, .json, .csv].contains(input.format), let blankness = input.source.blankness {
      self = .blank(blankness)
      return
    }
    switch input.format {
    case .foreign(let foreign): self = .foreign(foreign)
    case .csv, .workbook, .document:
      let workbook = Workbook.read(input.source, index: index, limits: options.limits)
      let found = TableReader.read(workbook, forms, form: options.form, kind: options.kind)
      var source = workbook.source
      source.cells?.setTitles(found.titles)
      self = .tables(source, workbook.diagnostics, found)
    case .yaml, .json: self = .tree(Format.read(input.source, index: index, limits: options.limits))
    }
  }
}
