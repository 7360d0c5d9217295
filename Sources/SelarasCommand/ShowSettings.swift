import Selaras

extension Invocation {
  /// Shows what settings hold for some files or folders, and where each comes from.
  func showSettings(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    if let format = arguments.value(.format), format != ReportFormat.text.rawValue {
      throw UsageError(
        "`--show-config` hanya menampilkan teks, bukan laporan `\(format)`",
        "`--show-config` shows a text only, and no report `\(format)`",
        help: Phrase(
          id: "hapus `--format`; keluarannya YAML dengan asal tiap nilai sebagai komentar",
          en: "leave out `--format`; what it shows is YAML with the origin of each value as a comment"))
    }
    var search = settingsSearch(arguments)
    guard let nomenclature = try nomenclature(arguments) else { return .usage }
    let paths = arguments.operands.isEmpty ? ["."] : arguments.operands
    var chains: [[(number: Int, path: String)]] = []
    for path in paths {
      let isStandardInput = path == "-"
      let name = isStandardInput ? arguments.value(.stdinFilename) ?? "<stdin>" : Walk.tidy(path)
      let kind: Files.Kind
      do throws(FileFault) {
        kind = isStandardInput ? .file : try files.kind(of: path)
      } catch {
        notice(error.why.said(of: path))
        return .unread
      }
      chains.append(search.layers(of: name, isFolder: kind == .folder))
    }
    guard isRight(search, arguments) else { return .usage }
    var shelf = BookShelf(self, arguments, nomenclature)
    var books: [Int] = []
    for chain in chains { books.append(try shelf.book(for: chain, search)) }
    guard shelf.isRight(search, arguments) else { return .usage }
    let all = shelf.books.map(\.rulebook)
    let given = Selection(
      select: try codes(.select, arguments, all), ignore: try codes(.ignore, arguments, all))
    guard isRight(search, Set(chains.joined().map(\.number)), heldAgainst: all, arguments) else {
      return .usage
    }
    for (index, chain) in chains.enumerated() {
      let list = SettingsList(chain, search, arguments, language)
      console.output.write(index == 0 ? "" : "\n")
      console.output.write(list.text(of: paths[index], given, all[books[index]]))
    }
    return .clean
  }
}

/// What holds for a file, as it could stand in a file of settings, and behind each value where it comes from.
private struct SettingsList {
  private let chain: [(number: Int, path: String)]
  private let search: SettingsSearch
  private let settings: Settings
  private let arguments: Arguments
  private let language: Language
  private var tables: [LineTable]

  init(
    _ chain: [(number: Int, path: String)], _ search: SettingsSearch, _ arguments: Arguments,
    _ language: Language
  ) {
    self.chain = chain
    self.search = search
    self.arguments = arguments
    self.language = language
    settings = Settings(chain.map { (search.found[$0.number].file, $0.path) })
    tables = search.sources.map { LineTable($0.bytes) }
  }

  func text(of path: String, _ given: Selection, _ book: Rulebook) -> String {
    var lines = ["# \(path)"]
    let files = chain.map { search.found[$0.number].file.source.name }
    lines.append(
      files.isEmpty
        ? Phrase(id: "# tidak ada pengaturan", en: "# there are no settings")[language]
        : Phrase(id: "# pengaturan: ", en: "# settings: ")[language] + files.joined(separator: ", "))
    lines.append(line("bahasa", language.rawValue, languageOrigin))
    lines.append(
      kindLine)
    lines.append(listLine)
    for (number, _) in chain {
      guard let excluded = search.found[number].file.excluded else { continue }
      let patterns = excluded.value.map { "\"\($0.text)\"" }.joined(separator: ", ")
      lines.append(line("kecualikan", "[\(patterns)]", origin(excluded.place)))
    }
    var selection = given
    selection.steps = settings.steps.map(\.value)
    lines += selectionLines(given)
    lines += severityLines + parameterLines
    for (number, _) in chain {
      let file = search.found[number].file
      for rules in file.rules {
        lines.append(line("aturan", search.path(rules.value, of: number), origin(rules.place)))
      }
      for words in file.words { lines.append(line("kata", words.value, origin(words.place))) }
    }
    for folder in arguments.values(.rules) { lines.append(line("aturan", folder, "--rules")) }
    lines.append(baselineLine)
    let asked = book.rules.count { selection.includes($0) }
    lines.append(
      Phrase(
        id: "# \(asked) dari \(book.rules.count) aturan ditanyakan",
        en: "# \(asked) of \(book.rules.count) rules are asked")[
          language])
    return lines.map { terminalSafe($0) + "\n" }.joined()
  }

  private var languageOrigin: String {
    if arguments.has(.language) { return "--lang" }
    for (number, _) in chain.reversed() {
      if let stated = search.found[number].file.language, stated.value == language {
        return origin(stated.place)
      }
    }
    return usual
  }

  private var kindLine: String {
    if let kind = arguments.value(.kind) { return line("dokumen", kind, "--as") }
    if let kind = settings.kind { return line("dokumen", kind.value.rawValue, origin(kind.place)) }
    return line("dokumen", "~", Phrase(id: "yang ditulis dokumen", en: "what the document says")[language])
  }

  private var listLine: String {
    if let list = arguments.value(.nomenclature) { return line("nomenklatur", list, "--nomenclature") }
    if let edition = settings.edition {
      return line("nomenklatur", edition.value.rawValue, origin(edition.place))
    }
    if let list = settings.list {
      return line(
        "nomenklatur", search.path(list.path.value, of: chain[list.layer].number), origin(list.path.place))
    }
    let told = Phrase(
      id: "yang ditulis dokumen, atau menurut periodenya", en: "what the document says, or by its period")
    return line("nomenklatur", "~", told[language])
  }

  private func selectionLines(_ given: Selection) -> [String] {
    func list(_ codes: [String]) -> String { "[\(codes.joined(separator: ", "))]" }
    var lines: [String] = []
    for step in given.select.isEmpty ? settings.steps : [] {
      let key =
        switch step.value {
        case .only: "pilih"
        case .also: "tambah"
        case .without: "abaikan"
        }
      lines.append(line(key, list(step.value.codes), origin(step.place)))
    }
    if !given.select.isEmpty { lines.append(line("pilih", list(given.select), "--select")) }
    if !given.ignore.isEmpty { lines.append(line("abaikan", list(given.ignore), "--ignore")) }
    return lines
  }

  private var severityLines: [String] {
    if settings.severities.isEmpty { return [] }
    return ["tingkat:"]
      + settings.severities.map { "  " + line($0.value.code, $0.value.severity.rawValue, origin($0.place)) }
  }

  private var parameterLines: [String] {
    if settings.parameters.isEmpty { return [] }
    return ["parameter:"]
      + settings.parameters.map { stated in
        let texts = stated.value.texts
        let value = texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]"
        return "  " + line(stated.value.code, "{\(stated.value.name): \(value)}", origin(stated.place))
      }
  }

  private var baselineLine: String {
    if let path = arguments.value(.baseline) { return line("baseline", path, "--baseline") }
    guard let baseline = settings.baseline else { return line("baseline", "~", usual) }
    let path = search.path(baseline.path.value, of: chain[baseline.layer].number)
    return line("baseline", path, origin(baseline.path.place))
  }

  private var usual: String { Phrase(id: "baku", en: "default")[language] }

  private func line(_ key: String, _ value: String, _ origin: String) -> String {
    "\(key): \(value)  # \(origin)"
  }

  /// The file and the line.
  private func origin(_ place: Place) -> String {
    let source = Int(place.source)
    return "\(search.sources[source].name):\(tables[source].line(of: Int(place.start)))"
  }
}
