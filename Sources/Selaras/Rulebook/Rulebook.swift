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

  /// Reads a rule book from its files: `<family>/<CODE>-<name>.md`, `kosakata/*.yaml`, `profil/*.yaml`,
  /// `kriteria/*.yaml`, `formulir/*.yaml`.
  ///
  /// A page of a later file takes the place of an earlier one with the same code, a word list adds to one of the
  /// same name.
  ///
  /// - Parameter trusted: how many of the files, from the first, are known to be right: what their rules say is
  ///   compiled when they have something to say.
  public init(files: [Source], trusted: Int = 0) {
    sources = files
    var reader = RulebookReader(files, trusted: trusted)
    reader.read()
    lexicon = reader.lexicon
    profiles = reader.profiles
    marks = reader.marks
    forms = reader.forms.sorted { $0.name < $1.name }
    formFiles = reader.formFiles
    rules = reader.rules.sorted { $0.code < $1.code }
    diagnostics = reader.diagnostics.sorted { $0.place < $1.place }
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
  public static let builtIn = extended(by: [])

  /// The book that is part of the program, and the files of further ones.
  public static func builtIn(adding files: [Source]) -> Rulebook {
    files.isEmpty ? builtIn : extended(by: files)
  }

  private static func extended(by files: [Source]) -> Rulebook {
    let own = builtInFiles
    return Rulebook(files: own + files, trusted: own.count)
  }

  public func rule(_ code: String) -> Rule? { rules.first { $0.code == code } }

  /// A fingerprint of all files, so that a report can name the book it was made with: 64-bit FNV-1a over words of eight
  /// bytes, in hex.
  public var digest: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for source in sources {
      Self.add(Array(source.name.utf8), to: &hash)
      Self.add(source.bytes, to: &hash)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Adds bytes and how many they are.
  private static func add(_ bytes: [UInt8], to hash: inout UInt64) {
    func add(_ word: UInt64) {
      hash = (hash ^ word) &* 0x100_0000_01B3
      // What only the upper bits differ in would never reach the lower ones.
      hash ^= hash >> 32
    }
    bytes.withUnsafeBytes { bytes in
      let whole = bytes.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      var rest = UInt64(bytes.count) << 56
      for offset in whole..<bytes.count { rest = rest << 8 ^ UInt64(bytes[offset]) }
      add(rest)
    }
  }
}
