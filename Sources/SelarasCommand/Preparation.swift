import Selaras

/// What a run is made with: the files, and what the settings and the options say about them.
struct Preparation {
  var gathering: Gathering
  var search: SettingsSearch
  /// What holds for each file, in the order of the files.
  var settingsOfInputs: [Settings] = []
  /// The first of the books; the others stand in the options.
  var book: Rulebook
  var options = CheckOptions()
  /// The files of own lists that settings name.
  var lists: [String] = []

  /// The names of the files of settings.
  var settings: [String] { search.sources.map(\.name) }

  /// Leaves files out that were only found, because they are something else.
  mutating func passOver(_ paths: [String], _ files: Files) {
    if paths.isEmpty { return }
    let real = Set(paths.map(files.realPath))
    let kept = gathering.inputs.indices.filter { index in
      let input = gathering.inputs[index]
      return input.isNamed || !real.contains(files.realPath(of: input.source.name))
    }
    gathering.inputs = kept.map { gathering.inputs[$0] }
    settingsOfInputs = kept.map { settingsOfInputs[$0] }
  }
}

extension Invocation {
  /// Refuses options about settings that say nothing together.
  func checkSettings(_ arguments: Arguments) throws(UsageError) {
    if arguments.has(.config), arguments.has(.noConfig) {
      throw UsageError(
        "`--config` dan `--no-config` tidak dapat bersama",
        "`--config` and `--no-config` cannot stand together")
    }
  }

  func settingsSearch(_ arguments: Arguments) -> SettingsSearch {
    if arguments.has(.noConfig) { return SettingsSearch(files, .none) }
    return SettingsSearch(files, arguments.value(.config).map { .only($0) } ?? .found)
  }

  /// This run in the language that the settings of its folder name, if nothing else says one.
  func told(by arguments: Arguments) -> Invocation? {
    guard spoken(in: .id) != nil else { return nil }
    var search = settingsSearch(arguments)
    let layers = search.layers(of: ".", isFolder: true)
    return spoken(
      in: layers.last { search.found[$0.number].file.language != nil }.flatMap {
        search.found[$0.number].file.language?.value
      })
  }

  /// Gathers the files, and all that they are checked with.
  ///
  /// - Returns: nil if something of it is wrong; that has been said then.
  func prepare(_ arguments: Arguments, _ progress: ProgressLine) throws(UsageError) -> Preparation? {
    let limit = try maxSize(arguments)
    guard let nomenclature = try nomenclature(arguments) else { return nil }
    var gathering = Gathering(files, limit: limit, settingsSearch(arguments))
    gathering.take(arguments, console, progress)
    progress.erase()
    var search = gathering.search
    let layers = gathering.inputs.map { search.layers(of: $0.source.name) }
    let here = search.layers(of: ".", isFolder: true)
    guard isRight(search, arguments) else { return nil }

    var shelf = BookShelf(self, arguments, nomenclature)
    var books: [Int] = []
    for chain in layers { books.append(try shelf.book(for: chain, search)) }
    if books.isEmpty { _ = try shelf.book(for: here, search) }
    guard shelf.isRight(search, arguments) else { return nil }
    var run = Preparation(gathering: gathering, search: search, book: shelf.books[0].rulebook)
    run.lists = shelf.lists
    run.options.lists = shelf.books[0].lists
    run.options.books = Array(shelf.books.dropFirst())

    run.options.nomenclature = nomenclature.edition
    run.options.kind = arguments.value(.kind).flatMap(DocumentKind.init)
    run.options.limits.bytes = limit
    run.options.limits.findings = try maxFindings(arguments)
    let all = shelf.books.map(\.rulebook)
    run.options.form = try tableForm(arguments, all)
    run.options.selection = Selection(
      select: try codes(.select, arguments, all), ignore: try codes(.ignore, arguments, all))
    let used = Set((layers.isEmpty ? [here] : layers).joined().map(\.number))
    guard isRight(run.search, used, heldAgainst: all, arguments) else { return nil }
    for (index, chain) in layers.enumerated() { take(chain, books[index], at: index, &run) }
    if layers.isEmpty {
      let settings = Settings(here.map { (run.search.found[$0.number].file, $0.path) })
      run.options.selection.steps = settings.steps.map(\.value)
    }
    return try leavesRules(run, shelf.books, arguments) ? run : nil
  }

  /// Notes what the settings say about a file.
  private func take(
    _ chain: [(number: Int, path: String)], _ book: Int, at index: Int, _ run: inout Preparation
  ) {
    let settings = Settings(chain.map { (run.search.found[$0.number].file, $0.path) })
    run.settingsOfInputs.append(settings)
    var own = FileSettings()
    own.kind = settings.kind?.value
    own.edition = settings.edition?.value
    own.way.book = book
    own.way.tuning = settings.tuning
    var selection = run.options.selection
    selection.steps = settings.steps.map(\.value)
    own.way.selection = selection
    run.gathering.inputs[index].settings = own
  }

  /// Refuses a selection that leaves no rule: nothing would be checked, and all would look clean.
  private func leavesRules(_ run: Preparation, _ books: [BookOfRun], _ arguments: Arguments)
    throws(UsageError) -> Bool
  {
    var seen: Set<FileSettings.Way> = []
    for (input, settings) in zip(run.gathering.inputs, run.settingsOfInputs) {
      let way = input.settings.way
      let selection = way.selection ?? run.options.selection
      guard seen.insert(way).inserted, !books[way.book].rulebook.rules.contains(where: selection.includes)
      else {
        continue
      }
      guard let step = settings.steps.last, selection.select.isEmpty else { throw .noRuleLeft }
      let told = Diagnostic(.settings, at: step.place, UsageError.noRuleLeft.message)
      complain([told], in: run.search.sources, arguments)
      return false
    }
    if run.gathering.inputs.isEmpty, !run.book.rules.contains(where: run.options.selection.includes) {
      throw .noRuleLeft
    }
    return true
  }

  /// Whether the settings could be read; what is wrong has been said then.
  func isRight(_ search: SettingsSearch, _ arguments: Arguments) -> Bool {
    for unread in search.unread { notice(unread.fault.why.said(of: unread.name)) }
    if !search.diagnostics.isEmpty { complain(search.diagnostics, in: search.sources, arguments) }
    return search.unread.isEmpty && search.diagnostics.isEmpty
  }

  /// Whether what settings say about rules can be said of some books; what is wrong has been said then.
  ///
  /// - Parameter used: the numbers of those that hold for a file.
  func isRight(
    _ search: SettingsSearch, _ used: Set<Int>, heldAgainst books: [Rulebook], _ arguments: Arguments
  ) -> Bool {
    var check = SettingsCheck(books)
    for number in used.sorted() { check.check(search.found[number].file) }
    if !check.diagnostics.isEmpty { complain(check.diagnostics, in: search.sources, arguments) }
    return check.diagnostics.isEmpty
  }
}

extension UsageError {
  fileprivate static let noRuleLeft = UsageError(
    "tidak ada aturan yang tersisa untuk diperiksa", "no rule is left to check",
    help: Phrase(id: "periksa `--select` dan `--ignore`", en: "look at `--select` and `--ignore`"))
}
