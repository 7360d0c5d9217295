/// What a file `.selaras.yaml` says: how the files of its folder, and of the folders below it, are checked.
public struct SettingsFile: Sendable {
  /// A value, and where it is written.
  public struct Stated<Value: Sendable>: Sendable {
    public var value: Value
    public var place: Place

    public init(_ value: Value, _ place: Place) {
      self.value = value
      self.place = place
    }
  }

  /// Which official lists are used.
  public enum ChosenList: Hashable, Sendable {
    /// For documents that name none.
    case edition(Edition)
    /// A file with a list of one's own, by its path from the folder of the settings.
    case file(String)
  }

  /// What can be said of all files, or of some.
  public struct Part: Sendable {
    /// The kind of a document that does not say its own.
    public var kind: Stated<DocumentKind>?
    public var list: Stated<ChosenList>?
    /// In the order in which they hold: `pilih`, `tambah`, `abaikan`.
    public var steps: [Stated<Selection.Step>] = []
    /// A whole code behind the family it belongs to, so that it holds.
    public var severities: [Stated<Tuning.SeverityOfRules>] = []
    public var parameters: [Stated<Tuning.Parameter>] = []
  }

  /// What holds for some files only.
  public struct Exception: Sendable {
    /// Paths from the folder of the settings.
    public var files: [PathPattern]
    public var except: [PathPattern]
    public var part: Part

    public func holds(for path: String) -> Bool {
      files.contains { $0.matches(path) } && !except.contains { $0.matches(path) }
    }
  }

  public let source: Source
  /// Which of the settings of a run these are; the places count so.
  public let index: UInt32
  /// Whether settings further up do not hold.
  public var isRoot = false
  /// The language of the reports, if this is the file of the folder a run is made in.
  public var language: Stated<Language>?
  public var part = Part()
  /// In their order: what a later one says holds.
  public var exceptions: [Exception] = []
  /// Files and folders that are not looked for plans, by paths from the folder of the settings.
  public var excluded: Stated<[PathPattern]>?
  /// Folders with rules, by their paths from the folder of the settings.
  public var rules: [Stated<String>] = []
  /// The path of the baseline from the folder of the settings.
  public var baseline: Stated<String>?
  /// The names of the lists and tables that words are added to.
  public var words: [Stated<String>] = []

  /// How the file is called.
  public static let name = ".selaras.yaml"
  /// How it is called by mistake.
  public static let misnomer = ".selaras.yml"
  /// The bytes of the largest one that is read.
  public static let largest = 1 << 20

  init(_ source: Source, index: UInt32) {
    self.source = source
    self.index = index
  }

  /// Whether what was found below a folder that was named by hand is left out. What leaves out that folder itself does
  /// not count then.
  ///
  /// - Parameters:
  ///   - path: from the folder of the settings.
  ///   - root: the folder that was named, likewise; one that is not below the settings is no matter.
  public func excludes(_ path: String, isFolder: Bool, below root: String) -> Bool {
    let isRootBelow = root != "." && root != ".." && !root.hasPrefix("../") && !root.hasPrefix("/")
    return excluded?.value.contains { pattern in
      (isFolder ? pattern.matches(folder: path) : pattern.matches(path))
        && !(isRootBelow && pattern.covers(folder: root))
    } == true
  }

  /// Reads settings; what is wrong with them is told, and they must not be used then.
  public static func read(_ source: Source, index: UInt32) -> (file: SettingsFile, diagnostics: [Diagnostic])
  {
    var reader = SettingsReader(source, index: index)
    reader.read()
    return (reader.file, reader.diagnostics.sorted { $0.place < $1.place })
  }
}
