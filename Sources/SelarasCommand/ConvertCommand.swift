import Selaras

extension Invocation {
  func convert(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    let path = arguments.operands[0]
    let (form, target) = try conversionTarget(arguments, of: path)
    let limit = try maxSize(arguments)
    guard let book = try rulebook(adding: arguments.values(.rules), arguments) else { return .usage }
    let source: Source
    do throws(FileFault) {
      let bytes = path == "-" ? try console.input(limit) : try files.read(path, limit: limit)
      source = Source(name: path == "-" ? "<stdin>" : path, bytes: bytes)
    } catch {
      notice(error.why.said(of: path))
      return .unread
    }
    var options = CheckOptions()
    options.kind = arguments.value(.kind).flatMap(DocumentKind.init)
    options.form = try tableForm(arguments, [book])
    options.limits.bytes = limit
    let conversion = Conversion(Input(source, isNamed: true), book, options)
    if !conversion.diagnostics.isEmpty { complain(conversion.diagnostics, in: conversion.sources, arguments) }
    for line in conversion.tables(in: language) { console.notices.write(line + "\n") }
    guard conversion.count > 0 else { return .unread }
    guard write(conversion, try chosenPlan(conversion, arguments), form, to: target) else { return .usage }
    if conversion.isComplete { return .clean }
    notice(
      Phrase(
        id: "tidak semua isi \(path) terbaca, jadi tidak semuanya ditulis",
        en: "not all of \(path) was read, so not all of it is written"))
    return .unread
  }

  /// Which of the plans of a file to write: one that is asked for, or the only one.
  private func chosenPlan(_ conversion: Conversion, _ arguments: Arguments) throws(UsageError) -> Int {
    let kinds = (0..<conversion.count).map(conversion.kind)
    if let kind = arguments.value(.document) {
      guard let number = kinds.firstIndex(of: kind) else {
        throw .unknown("dokumen", "document", kind, among: kinds.filter { !$0.isEmpty })
      }
      return number
    }
    guard kinds.count > 1 else { return 0 }
    let list = kinds.joined(separator: ", ")
    throw UsageError(
      "berkas ini memuat \(kinds.count) dokumen: \(list)",
      "this file holds \(kinds.count) documents: \(list)",
      help: Phrase(
        id: "ubah satu per satu dengan `--document JENIS`",
        en: "convert them one by one with `--document KIND`"))
  }

  /// The form to write, and the file; nil for standard output.
  private func conversionTarget(
    _ arguments: Arguments, of path: String
  ) throws(UsageError) -> (form: PlanForm, file: String?) {
    guard let target = arguments.value(.output) else {
      throw UsageError(
        "tidak disebut ke mana hasilnya ditulis", "it is not said where to write to",
        help: Phrase(id: "tulis `-o BERKAS`, atau `-o -`", en: "write `-o FILE`, or `-o -`"))
    }
    let given = arguments.value(.planForm).flatMap { PlanForm(rawValue: $0) }
    if target == "-" {
      let form = given ?? .yaml
      if form == .xlsx, console.output.terminal.isTerminal {
        throw UsageError(
          "buku kerja tidak dapat ditampilkan di terminal", "a workbook cannot be shown on a terminal",
          help: Phrase(id: "tulis `-o BERKAS.xlsx`", en: "write `-o FILE.xlsx`"))
      }
      return (form, nil)
    }
    guard let form = given ?? PlanForm(ofFile: target) else {
      throw UsageError(
        "nama `\(target)` tidak menyebut bentuknya", "the name `\(target)` does not say its form",
        help: Phrase(
          id: "akhiri dengan .yaml, .csv, atau .xlsx, atau tulis `--to BENTUK`",
          en: "end it in .yaml, .csv or .xlsx, or write `--to FORM`"))
    }
    if path != "-", files.realPath(of: path) == files.realPath(of: target) {
      throw UsageError("`\(target)` adalah berkas yang dibaca", "`\(target)` is the file that is read")
    }
    if !arguments.has(.force), (try? files.kind(of: target)) != nil {
      throw UsageError(
        "`\(target)` sudah ada", "`\(target)` is there already",
        help: Phrase(id: "tambahkan `--force` untuk menimpanya", en: "add `--force` to write over it"))
    }
    return (form, target)
  }

  /// Writes a plan; false if it cannot be written, which has been said then.
  private func write(_ conversion: Conversion, _ plan: Int, _ form: PlanForm, to target: String?) -> Bool {
    let count = conversion.unplacedRemarks(of: plan)
    if count > 0 {
      tell(
        Phrase(
          id: "\(count) catatan `# selaras:` tidak ikut ditulis",
          en: counted(count, "comment") + " `# selaras:` not written"))
    }
    if form != .yaml { for phrase in conversion.lostInTable(of: plan) { tell(phrase) } }
    let bytes: [UInt8] =
      switch form {
      case .yaml: Array(conversion.yaml(of: plan, in: language).utf8)
      case .csv: Array(conversion.csv(of: plan).utf8)
      case .xlsx: conversion.workbook(of: plan)
      }
    guard let target else {
      console.output.write(bytes: bytes)
      return true
    }
    do throws(FileFault) {
      try files.replace(target, with: bytes)
    } catch {
      notice(Phrase(id: "tidak dapat menulis \(target): ", en: "cannot write \(target): ").joined(error.why))
      return false
    }
    let nodes = conversion.nodes(of: plan)
    tell(
      Phrase(
        id: "\(nodes) simpul, ditulis ke \(target)", en: "\(counted(nodes, "node")), written to \(target)"))
    return true
  }

  private func tell(_ phrase: Phrase) { console.notices.write(terminalSafe(phrase[language]) + "\n") }
}
