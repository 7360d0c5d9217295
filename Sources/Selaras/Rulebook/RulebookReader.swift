/// Reads the files of a rule book: words first, because the conditions are checked against them.
struct RulebookReader {
  let files: [Source]
  /// How many of the files, from the first, are known to be right.
  let trusted: Int
  /// How many of the files, the last ones, are settings that only add words.
  let settings: Int
  var lexicon = Lexicon()
  var profiles: [DocumentKind: Profile] = [:]
  var marks = MarkWords()
  var forms: [EvaluationForm] = []
  /// Which of the files are forms of tables, and what is wrong with them.
  var formFiles: [Int] = []
  private var tableForms = TableFormReader()
  var rules: [Rule] = []
  var diagnostics: [Diagnostic] = []
  private var vocabularies: [Subject: Vocabulary] = [:]
  /// Where each code was read last, and what else pages say about codes.
  private var codes: [String: (file: String, place: Place)] = [:]
  private var silencers: [(text: String, place: Place)] = []
  /// The pages that took the place of one that is part of the program, as pairs.
  private(set) var replacements: [(own: Rule, builtIn: Rule)] = []

  /// With which key a file begins that is no page of a rule.
  static let firstKeys = TableFormReader.firstKeys.union(["daftar", "tabel", "dokumen", "kriteria"])

  init(_ files: [Source], trusted: Int, settings: Int) {
    self.files = files
    self.trusted = trusted
    self.settings = settings
  }

  mutating func read() {
    let pages = files.dropLast(settings)
    for (index, file) in pages.enumerated() where file.name.hasSuffix(".yaml") {
      // The program's own forms are read when there is a table.
      if index < trusted, file.name.hasPrefix("Rules/formulir/") {
        formFiles.append(index)
        continue
      }
      let reading = YAML.read(file, index: UInt32(index), isTrusted: index < trusted)
      diagnostics += reading.diagnostics
      guard reading.diagnostics.isEmpty else { continue }
      let entries = PageFields(reading.tree, file, root: 0)
      switch entries.keys.first {
      case "daftar": readList(entries)
      case "tabel": readTable(entries)
      case "dokumen": readProfile(entries)
      case "kriteria": readForm(entries)
      case let key? where TableFormReader.firstKeys.contains(key):
        formFiles.append(index)
        tableForms.read(entries)
      default:
        report(
          entries.place,
          Phrase(
            id: "berkas ini bukan daftar, tabel, profil, kriteria, atau formulir",
            en: "this file is no list, table, profile, criteria or form"),
          help: Phrase(
            id:
              "mulailah dengan `daftar:`, `tabel:`, `dokumen:`, `kriteria:`, `formulir:`, atau `judul_kolom:`",
            en: "begin with `daftar:`, `tabel:`, `dokumen:`, `kriteria:`, `formulir:` or `judul_kolom:`"))
      }
    }
    diagnostics += tableForms.diagnostics
    for index in pages.count..<files.count { readHouseWords(index) }
    readMarks()
    let common = Vocabulary.common(lexicon)
    for subject in Subject.allCases { vocabularies[subject] = .asked(of: subject, over: common) }
    for (index, file) in pages.enumerated() where file.name.hasSuffix(".md") {
      guard !file.name.hasSuffix("README.md") else { continue }
      readPage(RulePage(file, index: index), UInt32(index))
    }
    for (code, place) in silencers where codes[code] == nil {
      report(place, Phrase(id: "tidak ada aturan `\(code)`", en: "there is no rule `\(code)`"))
      rules.removeAll { $0.page.source.name == files[Int(place.source)].name }
    }
  }

  private mutating func readPage(_ page: RulePage, _ index: UInt32) {
    let source = page.frontMatterSource
    let reading = YAML.read(source, index: index, isTrusted: index < trusted)
    diagnostics += reading.diagnostics
    guard reading.diagnostics.isEmpty else { return }
    guard reading.tree.elements.first?.kind == .mapping else {
      report(
        Place(source: index, start: 0, end: 0),
        Phrase(id: "halaman aturan tidak mempunyai kepala", en: "the rule page has no front matter"),
        help: Phrase(
          id: "mulailah dengan baris `---`, kunci-kuncinya, lalu `---`",
          en: "begin with a line `---`, the keys, and `---`"))
      return
    }
    let fields = PageFields(reading.tree, source, root: 0)
    noteCode(fields, source.name)
    var reader = RuleReader(page, fields, vocabularies, lexicon, isTrusted: index < trusted)
    reader.criteria = forms.flatMap(\.criteria)
    let rule = reader.read()
    diagnostics += reader.diagnostics
    silencers += reader.silencers
    guard let rule, reader.diagnostics.isEmpty else { return }
    if let earlier = rules.firstIndex(where: { $0.code == rule.code }) {
      if trusted > 0, index >= trusted, rules[earlier].page.source.bytes != page.source.bytes {
        replacements.append((rule, rules[earlier]))
      }
      rules[earlier] = rule
    } else {
      rules.append(rule)
    }
  }

  /// A page takes the place of another book's page with its code; in one folder a code stands once.
  private mutating func noteCode(_ fields: PageFields, _ file: String) {
    guard let code = fields.text("kode") else { return }
    let place = fields.place(of: "kode")
    if let earlier = codes[code], Self.folder(earlier.file) == Self.folder(file) {
      var diagnostic = Diagnostic(
        .page, at: place,
        Phrase(id: "kode `\(code)` dipakai dua halaman", en: "two pages use the code `\(code)`"),
        help: Phrase(
          id: "beri salah satunya kode yang belum pernah dipakai",
          en: "give one of them a code that was never used"))
      diagnostic.notes = [
        Note(place: earlier.place, message: Phrase(id: "pertama di sini", en: "first here"))
      ]
      diagnostics.append(diagnostic)
    }
    codes[code] = (file, place)
  }

  private static func folder(_ file: String) -> Substring {
    file[..<(file.lastIndex { $0 == "/" || $0 == "\\" } ?? file.startIndex)]
  }

  mutating func report(_ place: Place, _ message: Phrase, help: Phrase? = nil) {
    diagnostics.append(Diagnostic(.page, at: place, message, help: help))
  }
}
