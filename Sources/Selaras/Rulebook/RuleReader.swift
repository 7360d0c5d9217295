/// Makes a rule of a page's front matter, or says what is wrong with it.
struct RuleReader {
  let page: RulePage
  let fields: PageFields
  let vocabularies: [Subject: Vocabulary]
  let lexicon: Lexicon
  /// Whether the page is known to be right.
  let isTrusted: Bool
  /// The criteria a page can name.
  var criteria: [Criterion] = []
  var diagnostics: [Diagnostic] = []
  /// The codes under `diam_bila`, which can be looked up when all pages are read.
  private(set) var silencers: [(text: String, place: Place)] = []

  static let keys = [
    "kode", "nama", "judul", "tingkat", "jenjang", "dokumen", "dasar", "parameter", "setiap",
    "pertama", "bila", "tunjuk", "label", "pesan", "catatan", "saran", "kumpul", "diam_bila", "aktif",
    "ketepatan", "oleh", "perbaikan", "kriteria", "ringan",
  ]

  init(
    _ page: RulePage, _ fields: PageFields, _ vocabularies: [Subject: Vocabulary], _ lexicon: Lexicon,
    isTrusted: Bool
  ) {
    self.isTrusted = isTrusted
    self.page = page
    self.fields = fields
    self.vocabularies = vocabularies
    self.lexicon = lexicon
  }

  mutating func read() -> Rule? {
    if !isTrusted {
      diagnostics += fields.unknownKeys(Self.keys)
      checkLanguages("judul")
    }
    guard let code = readCode(), let title = fields.phrase("judul"), let severity = readSeverity() else {
      if fields.phrase("judul") == nil { diagnostics.append(fields.missingPhrase("judul")) }
      return nil
    }
    let isFoundByReader = readChoice("oleh", ["pembaca"]) != nil
    var rule = Rule(
      code: code, name: fields.text("nama") ?? "", title: title, severity: severity, subject: .node,
      levels: [],
      page: page)
    if !Self.isKebab(rule.name) {
      report("nama", id: "`nama` harus kebab-case", en: "`nama` must be kebab-case")
    }
    rule.severities = readSeverities()
    rule.lesserSeverity = readLesserSeverity()
    rule.bases = readBases()
    rule.isActive = readFlag("aktif", default: true)
    rule.collapses = readFlag("kumpul", default: false)
    _ = readFlag("pertama", default: false)
    rule.silentAfter = readTexts("diam_bila")
    silencers = fields.texts("diam_bila") ?? []
    rule.criteria = readCriteria()
    rule.isHeuristic = readChoice("ketepatan", ["pasti", "heuristik"]) == "heuristik"
    if isFoundByReader {
      rule.levels = Set(Level.allCases)
      return rule
    }
    guard readAudience(&rule) else { return nil }
    var reader = QuestionReader(self, rule.subject, vocabularies, lexicon)
    rule.question = reader.read()
    diagnostics += reader.diagnostics
    return rule.question == nil ? nil : rule
  }

  private mutating func readCode() -> String? {
    let code = fields.text("kode") ?? ""
    let letters = code.prefix(3).utf8
    let digits = code.dropFirst(3).utf8
    guard letters.count == 3, letters.allSatisfy({ (0x41...0x5A).contains($0) }), digits.count == 3,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      report(
        "kode", id: "`kode` harus tiga huruf besar dan tiga angka, misalnya `KIN001`",
        en: "`kode` must be three capital letters and three digits, as `KIN001`")
      return nil
    }
    return code
  }

  private static func isKebab(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  // MARK: Who is asked

  /// Whether it is known what the condition is asked of, so that its names have a meaning.
  private mutating func readAudience(_ rule: inout Rule) -> Bool {
    guard let levels = fields.texts("jenjang"), !levels.isEmpty else {
      report(
        "jenjang", id: "`jenjang` harus menyebut kepada siapa kondisinya ditanyakan",
        en: "`jenjang` must say what the condition is asked of")
      return false
    }
    var isMixed = false
    for (text, place) in levels {
      if let subject = Self.subjects[text] {
        isMixed = isMixed || rule.subject != .node && rule.subject != subject
        rule.subject = subject
      } else if text == "semua" {
        rule.levels = Set(Level.allCases)
      } else if let level = Level(name: text) {
        rule.levels.insert(level)
      } else {
        diagnostics.append(
          .unknown(
            "jenjang", "level", text, among: Level.names + Self.subjects.keys.sorted() + ["semua"], at: place)
        )
      }
    }
    if isMixed || !rule.levels.isEmpty && (rule.subject == .document || rule.subject == .repository) {
      report(
        "jenjang", id: "`dokumen` dan `repositori` berdiri sendiri di `jenjang`",
        en: "`dokumen` and `repositori` stand alone in `jenjang`")
      return false
    }
    if rule.levels.isEmpty { rule.levels = Set(Level.allCases) }
    readKinds(&rule)
    return true
  }

  private static let subjects: [String: Subject] = [
    "indikator": .indicator, "dokumen": .document, "repositori": .repository,
  ]

  private mutating func readKinds(_ rule: inout Rule) {
    if fields.has("dokumen"), fields.texts("dokumen") == nil { _ = readTexts("dokumen") }
    var kinds: Set<DocumentKind> = []
    for (text, place) in fields.texts("dokumen") ?? [] where text != "semua" {
      if let kind = DocumentKind(rawValue: text) {
        kinds.insert(kind)
      } else {
        diagnostics.append(
          .unknown(
            "jenis dokumen", "kind of document", text,
            among: DocumentKind.allCases.map(\.rawValue) + ["semua"],
            at: place))
      }
    }
    if !kinds.isEmpty { rule.kinds = kinds }
  }

  private mutating func readCriteria() -> [Criterion] {
    let names = readTexts("kriteria")
    // A user's form that takes the place of a built-in one may have other criteria than the built-in pages name.
    for (text, place) in fields.texts("kriteria") ?? []
    where !isTrusted && !criteria.contains(where: { $0.name == text }) {
      diagnostics.append(
        .unknown("kriteria", "criterion", text, among: criteria.map(\.name), at: place))
    }
    return criteria.filter { names.contains($0.name) }
  }

  // MARK: Small values

  mutating func readTexts(_ key: String) -> [String] {
    guard fields.has(key) else { return [] }
    guard let texts = fields.texts(key) else {
      report(key, id: "`\(key)` harus daftar teks", en: "`\(key)` must be a list of texts")
      return []
    }
    return texts.map(\.text)
  }

  private mutating func readFlag(_ key: String, default value: Bool) -> Bool {
    fields.has(key) ? readChoice(key, ["ya", "tidak"]) == "ya" : value
  }

  private mutating func readChoice(_ key: String, _ choices: [String]) -> String? {
    guard fields.has(key) else { return nil }
    let text = fields.text(key) ?? ""
    if choices.contains(text) { return text }
    diagnostics.append(.unknown("nilai", "value", text, among: choices, at: fields.place(of: key)))
    return nil
  }

  // MARK: Faults

  /// A phrase has no languages but those of the reports.
  private mutating func checkLanguages(_ key: String) {
    diagnostics += fields.fields(key)?.unknownKeys(Language.allCases.map(\.rawValue)) ?? []
  }

  mutating func report(_ key: String, id: String, en: String) {
    diagnostics.append(Diagnostic(.page, at: fields.place(of: key), Phrase(id: id, en: en)))
  }
}
