import Selaras

extension OptionDeclaration {
  static let node = OptionDeclaration(
    "--at", value: Phrase(id: "SIMPUL", en: "NODE"),
    "simpul yang ditanyai: jalurnya (`tujuan 1 > sasaran 2`), id, atau kodenya; baku: simpul pertama",
    "the node to ask: its path (`tujuan 1 > sasaran 2`), id or code; default: the first node")
}

extension CommandDeclaration {
  static let eval = CommandDeclaration(
    name: "eval", operands: "EXPR [FILE]", count: 1...2,
    summary: Phrase(
      id: "Mencoba satu ekspresi dari bahasa kondisi", en: "Tries an expression of the condition language"),
    details: [
      Phrase(
        id: "Nilainya ditulis sebagai literal CEL. FILE boleh `-` untuk masukan baku.",
        en: "The value is written as a CEL literal. FILE may be `-` for standard input.")
    ],
    options: [.node, .rules, .nomenclature],
    examples: [
      Example("selaras eval '1 + 2'", "tanpa berkas", "without a file"),
      Example(
        "selaras eval 'kinerja.opener' renstra.yaml --at 'tujuan 1'", "pada satu simpul", "at one node"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "nilainya ditulis", en: "the value is written")),
      (
        .findings,
        Phrase(
          id: "ekspresi tidak dapat dihitung, misalnya dibagi nol",
          en: "it cannot be computed, as division by zero")
      ),
      (
        .usage,
        Phrase(
          id: "ekspresi, simpul, atau perintah salah",
          en: "a mistake in the expression, the node or the command")
      ),
      (.unread, Phrase(id: "berkas tidak terbaca seluruhnya", en: "the file could not be read in full")),
    ])
}

extension Invocation {
  func eval(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    let path = arguments.value(.node)
    if path != nil, arguments.operands.count < 2 {
      throw UsageError("`--at` memerlukan berkas", "`--at` needs a file")
    }
    guard let book = try rulebook(adding: arguments.values(.rules), arguments),
      let nomenclature = try nomenclature(arguments)
    else { return .usage }
    var options = CheckOptions()
    options.nomenclature = nomenclature.edition
    options.lists = nomenclature.lists
    var input: Input?
    if let file = arguments.operands.dropFirst().first {
      do throws(FileFault) {
        let limit = Files.largestPlan
        let bytes = file == "-" ? try console.input(limit) : try files.read(file, limit: limit)
        input = Input(Source(name: file == "-" ? "<stdin>" : file, bytes: bytes), isNamed: true)
      } catch {
        notice(error.why.said(of: file))
        return .unread
      }
    }
    switch evaluate(arguments.operands[0], input, at: path, book, options) {
    case .value(let literal): return say(terminalSafe(literal) + "\n")
    case .fault(let diagnostics, let sources):
      complain(diagnostics, in: sources, arguments)
      if diagnostics.allSatisfy({ $0.code == RulebookFault.evaluation.code }) { return .findings }
      return diagnostics.contains { $0.family == "FMT" } ? .unread : .usage
    case .noSuchNode(let known):
      guard let path else { throw UsageError("berkas ini tidak memuat simpul", "this file holds no node") }
      throw .unknown("simpul", "node", path, among: Array(known.prefix(20)))
    }
  }
}
