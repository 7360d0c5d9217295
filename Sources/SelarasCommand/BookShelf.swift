import Selaras

/// The rule books of a run: one for each set of folders with rules, own words and own list that settings name.
struct BookShelf {
  private(set) var books: [BookOfRun] = []
  /// The files of own lists.
  private(set) var lists: [String] = []
  private let invocation: Invocation
  private let ownFolders: [String]
  private let nomenclature: ChosenNomenclature
  private let isListGiven: Bool
  private let arguments: Arguments
  /// What each book was made of.
  private var keys: [Key: Int] = [:]
  private var pages: [String: [Source]] = [:]
  private var readLists: [String: OfficialLists] = [:]
  /// What is wrong with what the settings name.
  private var diagnostics: [Diagnostic] = []
  private var isWrong = false
  /// What there is to tell of the books though nothing is wrong with them, each once.
  private var remarks: [Phrase] = []

  private struct Key: Hashable {
    var folders: [String]
    /// The numbers of the settings that add words.
    var words: [Int]
    var list: String?
  }

  /// Each book is read as a whole.
  private static let most = 50

  init(_ invocation: Invocation, _ arguments: Arguments, _ nomenclature: ChosenNomenclature) {
    self.invocation = invocation
    self.arguments = arguments
    self.nomenclature = nomenclature
    isListGiven = arguments.has(.nomenclature)
    ownFolders = arguments.values(.rules)
  }

  /// The number of the book for files that some settings hold for.
  mutating func book(for chain: [(number: Int, path: String)], _ search: SettingsSearch) throws(UsageError)
    -> Int
  {
    var key = Key(folders: [], words: [], list: nil)
    for (number, _) in chain {
      let file = search.found[number].file
      if !file.words.isEmpty { key.words.append(number) }
      for stated in file.rules {
        let path = search.path(stated.value, of: number)
        if isInside(path, stated, number, search), isFolder(path, stated), !holds(key.folders, path) {
          key.folders.append(path)
        }
      }
    }
    for folder in ownFolders where !holds(key.folders, folder) { key.folders.append(folder) }
    let settings = Settings(chain.map { (search.found[$0.number].file, $0.path) })
    if !isListGiven, let list = settings.list {
      let number = chain[list.layer].number
      let path = search.path(list.path.value, of: number)
      key.list = path
      if isInside(path, list.path, number, search) { read(path, list.path) }
    }
    if let known = keys[key] { return known }
    if books.count == Self.most {
      throw UsageError(
        "pengaturan menyusun lebih dari \(Self.most) buku aturan yang berlainan",
        "the settings make more than \(Self.most) different rule books",
        help: Phrase(
          id: "taruh `aturan`, `kata`, dan daftar nomenklatur di folder yang lebih atas",
          en: "put `aturan`, `kata` and lists of the nomenclature in a folder further up"))
    }
    var sources: [Source] = []
    for folder in key.folders { sources += try read(folder) }
    let book = Rulebook.builtIn(adding: sources, wordsOf: key.words.map { search.found[$0].file.source })
    if !book.diagnostics.isEmpty {
      invocation.complain(book.diagnostics, in: book.sources, arguments)
      isWrong = true
    }
    remarks += book.remarks.filter { !remarks.contains($0) }
    keys[key] = books.count
    books.append(BookOfRun(book, lists: key.list.flatMap { readLists[$0] } ?? nomenclature.lists))
    return books.count - 1
  }

  /// Whether nothing was wrong; else it has been said when this returns.
  func isRight(_ search: SettingsSearch, _ arguments: Arguments) -> Bool {
    if !diagnostics.isEmpty { invocation.complain(diagnostics, in: search.sources, arguments) }
    invocation.tell(remarks)
    return diagnostics.isEmpty && !isWrong
  }

  private mutating func isInside(
    _ path: String, _ stated: SettingsFile.Stated<String>, _ number: Int, _ search: SettingsSearch
  ) -> Bool {
    guard search.isOutside(path, of: number) else { return true }
    report(.outside(stated))
    return false
  }

  private func holds(_ folders: [String], _ path: String) -> Bool {
    let real = invocation.files.realPath(of: path)
    return folders.contains { invocation.files.realPath(of: $0) == real }
  }

  private mutating func read(_ folder: String) throws(UsageError) -> [Source] {
    if let known = pages[folder] { return known }
    let sources = try invocation.pages(in: folder)
    pages[folder] = sources
    return sources
  }

  private mutating func isFolder(_ path: String, _ stated: SettingsFile.Stated<String>) -> Bool {
    if pages[path] != nil { return true }
    do throws(UsageError) {
      _ = try read(path)
      return true
    } catch {
      report(Diagnostic(.settings, at: stated.place, error.message, help: error.help))
      return false
    }
  }

  private mutating func read(_ path: String, _ stated: SettingsFile.Stated<String>) {
    if readLists[path] != nil { return }
    do throws(FileFault) {
      let source = Source(name: path, bytes: try invocation.files.read(path, limit: 64 << 20))
      let (list, faults, shown) = Nomenclature.readList(source)
      lists.append(path)
      readLists[path] = list.map { OfficialLists(own: $0) } ?? .builtIn
      if list != nil { return }
      invocation.complain(faults, in: [shown], arguments)
      isWrong = true
    } catch {
      report(Diagnostic(.settings, at: stated.place, error.why.said(of: path)))
    }
  }

  /// Several files may be under the same settings.
  private mutating func report(_ diagnostic: Diagnostic) {
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}

extension Diagnostic {
  /// Settings name something that is none of their repository.
  static func outside(_ stated: SettingsFile.Stated<String>) -> Diagnostic {
    Diagnostic(
      .settings, at: stated.place,
      Phrase(
        id: "`\(stated.value)` di luar repositori pengaturan ini, jadi tidak dipakai",
        en: "`\(stated.value)` is outside of the repository of these settings, and so is not used"),
      help: Phrase(
        id:
          "taruh di dalamnya, atau sebut dengan opsi (`--rules`, `--nomenclature`, `--baseline`, `--config`)",
        en: "put it inside, or name it by an option (`--rules`, `--nomenclature`, `--baseline`, `--config`)"))
  }
}
