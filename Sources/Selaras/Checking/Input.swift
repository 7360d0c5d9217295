/// One file of a run.
public struct Input: Sendable {
  public var source: Source
  /// Whether it was named by hand: such a file must be a cascade, others are passed over if they are none.
  public var isNamed: Bool
  /// What the settings say about it.
  public var settings: FileSettings
  /// What kind of file it is; known from bytes that it need not hold any more.
  public let format: Format

  public init(_ source: Source, isNamed: Bool, settings: FileSettings = FileSettings()) {
    self.source = source
    self.isNamed = isNamed
    self.settings = settings
    format = Format.of(source)
  }
}

/// What settings say about one file.
public struct FileSettings: Hashable, Sendable {
  /// The kind and the edition of a document that does not say its own.
  public var kind: DocumentKind?
  public var edition: Edition?
  public var way = Way()

  public init() {}

  /// How the documents of a file are asked about; those of one way are asked together.
  public struct Way: Hashable, Sendable {
    /// Which of the books of the run: 0 for the one it is given, then those of ``CheckOptions/books``.
    public var book = 0
    /// Nil for that of the run.
    public var selection: Selection?
    public var tuning = Tuning()

    public init() {}
  }
}

/// A rule book, and the official lists to look codes up in.
public struct BookOfRun: Sendable {
  public var rulebook: Rulebook
  /// One of the user's own is the edition of all documents.
  public var lists: OfficialLists

  public init(_ rulebook: Rulebook, lists: OfficialLists = .builtIn) {
    self.rulebook = rulebook
    self.lists = lists
  }
}

/// What a run does besides what the files say.
public struct CheckOptions: Sendable {
  public var selection = Selection()
  /// The kind of all documents, given by hand.
  public var kind: DocumentKind?
  /// The form of all tables, given by hand.
  public var form: String?
  /// The edition of the nomenclature for all documents, given by hand.
  public var nomenclature: Edition?
  /// The lists to look codes up in; one of the user's own is the edition of all documents.
  public var lists = OfficialLists.builtIn
  /// The books that some files are checked with instead of that of the run.
  public var books: [BookOfRun] = []
  public var limits = Limits()
  /// The language that findings are put into words in; nil for all of them.
  public var language: Language?
  /// Whether the report holds the plans themselves, for a form of report that shows them.
  public var keepsPlans = false
  /// Who works at it.
  public var workers = Workers.one
  /// Is told how far the run has come, now and then and by any of its workers.
  public var tell: (@Sendable (Progress) -> Void)?
  /// Whether the report says how long each rule took.
  public var isTimed = false
  /// Whether the report keeps what is silenced, for who wants to see it.
  public var keepsSilenced = false

  public init() {}

  /// The books of the run, that which it is given first.
  func allBooks(_ rulebook: Rulebook) -> [BookOfRun] { [BookOfRun(rulebook, lists: lists)] + books }
}
