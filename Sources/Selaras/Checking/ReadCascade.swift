/// Whether a file is a cascade, however far it can be read.
public func isCascade(_ source: Source) -> Bool { isCascade(Format.read(source, index: 0).tree, source) }

/// - Parameter tree: what was read of it.
func isCascade(_ tree: Tree, _ source: Source) -> Bool {
  CascadeReader.isCascade(tree, source) || source.mentionsFormat
}

/// What the files of a run hold.
struct ReadPlans {
  var reader: CascadeReader
  /// By number: files that could not be read in full.
  var unread: [Int] = []
  /// By number: files with more findings than are kept.
  var overfull: [Int] = []
  /// By number: files that are no cascades.
  var passedOver: [Int] = []
  /// By source: what the columns of its tables are called.
  var headings: [UInt32: [Key: String]] = [:]
  /// The tables that were read, by file.
  var workbooks: [WorkbookSummary] = []
  /// For each source, and for each document, the number of the file it comes from.
  var fileOfSource: [Int] = []
  var fileOfDocument: [Int] = []
}

/// Reads the files of a run into one cascade.
func readCascade(_ inputs: [Input], _ rulebook: Rulebook, _ options: CheckOptions) -> ReadPlans {
  var plans = ReadPlans(reader: CascadeReader(sources: inputs.map(\.source), marks: rulebook.marks))
  let books = options.allBooks(rulebook)
  var forms: [Int: TableForms] = [:]
  // Trees are made side by side, and not all at once: they need more room than the files.
  let batch = options.workers.count == 1 ? 1 : 64
  for first in stride(from: 0, to: inputs.count, by: batch) {
    let files = first..<min(first + batch, inputs.count)
    for index in files where inputs[index].format.isTable {
      let book = inputs[index].settings.way.book
      if forms[book] == nil { forms[book] = books[book].rulebook.tableForms }
    }
    let readings = options.workers.results(files.count) { [forms] piece in
      let input = inputs[first + piece]
      let known = forms[input.settings.way.book] ?? TableForms()
      return FileReading(input, UInt32(first + piece), known, options)
    }
    for (index, reading) in zip(files, readings) {
      let input = inputs[index]
      options.tell?(.reading(index, of: inputs.count))
      let book = books[input.settings.way.book]
      plans.reader.marks = book.rulebook.marks
      plans.reader.checksEdition = book.lists.own == nil
      plans.reader.usual = (input.settings.kind, input.settings.edition)
      switch reading {
      case .blank(let blankness):
        plans.refuse(
          index, input, [.blank(blankness, source: UInt32(index))], isLikely: blankness == .zeros,
          remark: .passedOverBlank(source: UInt32(index)))
      case .foreign(let foreign):
        // What is called a workbook or a document and cannot be read may be the plan that is missing.
        let isLikely =
          FileEnding.of(input.source.name)?.isOfOffice == true || foreign == .pointer || foreign == .binary
        plans.refuse(
          index, input, [.foreign(foreign, source: UInt32(index))], isLikely: isLikely,
          remark: .passedOver(foreign, source: UInt32(index)))
      case .tables(let source, let diagnostics, let found):
        let known = forms[input.settings.way.book] ?? TableForms()
        plans.take(found, source, diagnostics, of: input, index, known, options)
      case .tree(let reading): plans.take(reading, of: input, index, options)
      }
      plans.noteFile(index, of: inputs.count)
    }
  }
  plans.reader.cascade.link()
  return plans
}

extension ReadPlans {
  /// Notes which file the documents come from that were read last, and the sources that tables were given.
  fileprivate mutating func noteFile(_ index: Int, of count: Int) {
    if fileOfSource.isEmpty { fileOfSource = Array(0..<count) }
    let cascade = reader.cascade
    while fileOfSource.count < cascade.sources.count { fileOfSource.append(index) }
    while fileOfDocument.count < cascade.documents.count { fileOfDocument.append(index) }
  }

  /// Leaves a file out, and says why if it was named, or if it is likely to be a plan.
  ///
  /// - Parameter remark: what is said of one that is passed over, if it is more than a file like others.
  mutating func refuse(
    _ index: Int, _ input: Input, _ faults: [Diagnostic], isLikely: Bool = false, remark: Diagnostic? = nil
  ) {
    guard input.isNamed || isLikely else { return passOver(index, remark) }
    reader.diagnostics += faults
    unread.append(index)
  }

  private mutating func passOver(_ index: Int, _ remark: Diagnostic? = nil) {
    passedOver.append(index)
    if let remark { reader.diagnostics.append(remark) }
  }

  fileprivate mutating func take(
    _ reading: Reading, of input: Input, _ index: Int, _ options: CheckOptions
  ) {
    let isCascade = CascadeReader.isCascade(reading.tree, input.source)
    guard isCascade || input.isNamed || input.source.mentionsFormat else {
      return passOver(index)
    }
    if isCascade {
      reader.read(reading, kind: options.kind)
      if reader.cascade.documents.last?.isComplete == false { unread.append(index) }
    } else {
      reader.diagnostics += reading.diagnostics.isEmpty ? [.notACascade(UInt32(index))] : reading.diagnostics
      unread.append(index)
    }
  }
}

extension Source {
  /// Whether a file that could not be read holds a line that begins like a cascade file; also in UTF-16 and UTF-32, of
  /// which the letters of such a line are left when the zeros are taken away.
  fileprivate var mentionsFormat: Bool {
    if Transcoding.wide(bytes) != nil {
      let letters = Source(name: name, bytes: bytes.filter { ![0, 0xFE, 0xFF].contains($0) })
      if CascadeReader.isCascade(Format.read(letters, index: 0).tree, letters) { return true }
    }
    let text = String(decoding: bytes.prefix(65_536).filter { $0 != 0 }, as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).contains { line in
      let line = line.drop { " -{[\"\u{FEFF}\u{FFFD}".contains($0) }.lowercased()
      return line.hasPrefix("selaras:") || line.hasPrefix("selaras\"")
    }
  }
}

extension Diagnostic {
  /// A file that was found and is of a kind that is not read.
  fileprivate static func passedOver(_ file: ForeignFile, source: UInt32) -> Diagnostic {
    Diagnostic(
      .passedOver, at: Place(source: source, start: 0, end: 0),
      Phrase(
        id: "ini \(file.name.id), jadi tidak diperiksa", en: "this is \(file.name.en), and so not checked"),
      help: file.help)
  }

  fileprivate static func notACascade(_ source: UInt32) -> Diagnostic {
    Diagnostic(
      .notACascade, at: Place(source: source, start: 0, end: 0),
      Phrase(
        id: "berkas ini bukan berkas cascade: tidak ada `selaras: 1`",
        en: "this file is no cascade file: there is no `selaras: 1`"),
      help: Phrase(
        id: "tulis `selaras: 1` di baris pertama dan `dokumen: ...` di bawahnya",
        en: "write `selaras: 1` on the first line and `dokumen: ...` below it"))
  }
}

extension World {
  convenience init(cascade: Cascade, _ rulebook: Rulebook, _ options: CheckOptions) {
    self.init(
      cascade: cascade, lexicon: rulebook.lexicon, profiles: rulebook.profiles, marks: rulebook.marks)
    nomenclature.edition = options.nomenclature
    nomenclature.lists = options.lists
  }
}
