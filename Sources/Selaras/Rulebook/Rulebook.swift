/// A set of rules with their words, tables and profiles: the built-in book, and the books a user adds.
public struct Rulebook: Sendable {
  /// In the order of their codes.
  public internal(set) var rules: [Rule] = []
  var lexicon = Lexicon()
  var profiles: [DocumentKind: Profile] = [:]
  var marks = MarkWords()
  /// The evaluation forms, in the order of their names.
  public internal(set) var forms: [EvaluationForm] = []
  /// Which of the files are forms of tables.
  var formFiles: [Int] = []
  /// All files it was read from; the places of ``diagnostics`` count in them.
  public internal(set) var sources: [Source] = []
  /// What is wrong with its pages. A rule whose page is wrong is left out.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// What there is to tell of it though nothing is wrong: which of its pages took the place of a built-in one.
  public let remarks: [Phrase]

  /// How many of ``sources``, from the first, are known to be right, and of how many, the last, only the words are taken.
  private let trusted: Int
  private let wordFiles: Int

  /// Reads a rule book from its files: `<family>/<CODE>-<name>.md`, `kosakata/*.yaml`, `profil/*.yaml`,
  /// `kriteria/*.yaml`, `formulir/*.yaml`.
  ///
  /// A page of a later file takes the place of an earlier one with the same code, a word list adds to one of the
  /// same name.
  ///
  /// - Parameter trusted: how many of the files, from the first, are known to be right: what their rules say is
  ///   compiled when they have something to say.
  /// - Parameter settings: files of settings, of which only the words are taken.
  public init(files: [Source], trusted: Int = 0, wordsOf settings: [Source] = []) {
    sources = files + settings
    self.trusted = trusted
    wordFiles = settings.count
    var reader = RulebookReader(sources, trusted: trusted, settings: settings.count)
    reader.read()
    lexicon = reader.lexicon
    profiles = reader.profiles
    marks = reader.marks
    forms = reader.forms.sorted { $0.name < $1.name }
    formFiles = reader.formFiles
    rules = reader.rules.sorted { $0.code < $1.code }
    diagnostics = reader.diagnostics.sorted { $0.place < $1.place }
    remarks = reader.replacements.map { own, builtIn in
      Phrase(
        id:
          "\(own.page.source.name): halaman ini menggantikan aturan bawaan \(builtIn.code) (\(builtIn.name)); beri kode sendiri supaya keduanya berjalan",
        en:
          "\(own.page.source.name): this page takes the place of the built-in rule \(builtIn.code) (\(builtIn.name)); give it a code of its own for both to run"
      )
    }
  }

  /// The same book, read once more: threads with one book would wait for each other to count who holds its parts.
  func readAgain() -> Rulebook {
    Rulebook(
      files: Array(sources.dropLast(wordFiles)), trusted: trusted, wordsOf: sources.suffix(wordFiles))
  }

  /// The files of the book that is part of the program.
  public static var builtInFiles: [Source] {
    embeddedRules.map { page in
      Source(
        name: "Rules/\(page.path)",
        bytes: Array(UnsafeBufferPointer(start: page.text.utf8Start, count: page.text.utf8CodeUnitCount)))
    }
  }

  /// The book that is part of the program.
  public static let builtIn = extended(by: [], [])

  /// The book that is part of the program, the files of further ones, and the words of files of settings.
  public static func builtIn(adding files: [Source], wordsOf settings: [Source] = []) -> Rulebook {
    files.isEmpty && settings.isEmpty ? builtIn : extended(by: files, settings)
  }

  private static func extended(by files: [Source], _ settings: [Source]) -> Rulebook {
    let own = builtInFiles
    return Rulebook(files: own + files, trusted: own.count, wordsOf: settings)
  }

  public func rule(_ code: String) -> Rule? { rules.first { $0.code == code } }

  /// A fingerprint of all files, so that a report can name the book it was made with.
  public var digest: String {
    var digest = Digest()
    for source in sources {
      digest.add(source.name)
      digest.add(source.bytes)
    }
    return digest.hex
  }
}
