/// Reads settings, key by key. What can only be said once the rule books are read is checked later: ``SettingsCheck``.
struct SettingsReader {
  var file: SettingsFile
  var diagnostics: [Diagnostic] = []

  static let keys =
    ["akar", "bahasa", "kecualikan", "aturan", "kata", "baseline"] + partKeys + ["untuk"]
  static let partKeys = ["dokumen", "nomenklatur", "pilih", "tambah", "abaikan", "tingkat", "parameter"]
  /// The most entries of one list.
  static let longestList = 1_000

  init(_ source: Source, index: UInt32) {
    file = SettingsFile(source, index: index)
  }

  mutating func read() {
    let reading = YAML.read(file.source, index: file.index)
    diagnostics = reading.diagnostics
    guard diagnostics.isEmpty, let root = reading.tree.root else { return }
    guard reading.tree.elements[root].kind == .mapping else {
      report(
        reading.tree.place(root), "pengaturan ditulis sebagai `kunci: nilai`",
        "settings are written as `key: value`")
      return
    }
    let fields = PageFields(reading.tree, file.source, root: root)
    diagnostics += fields.unknownKeys(Self.keys, .settings)
    file.isRoot = choice("akar", ["ya", "tidak"], fields)?.value == "ya"
    file.language = choice("bahasa", Language.allCases.map(\.rawValue), fields).flatMap { stated in
      Language(rawValue: stated.value).map { .init($0, stated.place) }
    }
    file.part = part(fields, isForAll: true)
    if fields.has("kecualikan") {
      file.excluded = .init(patterns("kecualikan", fields), fields.place(of: "kecualikan"))
    }
    file.rules = texts("aturan", fields)
    file.baseline = text("baseline", fields)
    readWords(fields)
    readExceptions(fields)
  }

  private mutating func readWords(_ fields: PageFields) {
    guard fields.has("kata") else { return }
    guard let words = fields.fields("kata") else {
      report(
        fields.place(of: "kata"), "`kata` harus `{daftar: [kata]}`", "`kata` must be `{list: [words]}`")
      return
    }
    file.words = words.keys.map { .init($0, words.place(ofKey: $0)) }
  }

  /// `untuk: [{berkas: [POLA], kecuali: [POLA], ...}]`
  private mutating func readExceptions(_ fields: PageFields) {
    guard fields.has("untuk") else { return }
    guard let list = fields.list("untuk"), list.count <= Self.longestList else {
      report(
        fields.place(of: "untuk"), "`untuk` harus daftar `{berkas: ..., ...}`",
        "`untuk` must be a list of `{berkas: ..., ...}`")
      return
    }
    for entry in list {
      diagnostics += entry.unknownKeys(["berkas", "kecuali"] + Self.partKeys, .settings)
      let files = patterns("berkas", entry)
      if !entry.has("berkas") || entry.texts("berkas")?.isEmpty == true {
        report(
          entry.place, "tidak disebut untuk berkas mana ini berlaku",
          "it is not said which files this is for",
          help: Phrase(id: "tulis `berkas: [\"arsip/**\"]`", en: "write `berkas: [\"arsip/**\"]`"))
      }
      let except = patterns("kecuali", entry)
      let part = part(entry, isForAll: false)
      file.exceptions.append(.init(files: files, except: except, part: part))
    }
  }

  private mutating func patterns(_ key: String, _ fields: PageFields) -> [PathPattern] {
    texts(key, fields).compactMap { stated in
      if !stated.value.hasPrefix("!"), let pattern = PathPattern(stated.value) { return pattern }
      report(
        stated.place, "`\(stated.value)` bukan pola nama berkas",
        "`\(stated.value)` is no pattern of file names",
        help: stated.value.hasPrefix("!") && key == "berkas"
          ? Phrase(id: "tulis yang tidak termasuk di `kecuali`", en: "write what is left out in `kecuali`")
          : Phrase(
            id: "pola memakai `*`, `**`, `?`, dan `[...]`, paling panjang \(PathPattern.longest) huruf",
            en: "a pattern has `*`, `**`, `?` and `[...]`, and at most \(PathPattern.longest) characters"))
      return nil
    }
  }

  // MARK: Small values

  mutating func text(_ key: String, _ fields: PageFields) -> SettingsFile.Stated<String>? {
    guard fields.has(key) else { return nil }
    guard let text = fields.text(key), !text.isEmpty else {
      report(fields.place(of: key), "`\(key)` harus satu teks", "`\(key)` must be one text")
      return nil
    }
    return .init(text, fields.place(of: key))
  }

  mutating func texts(_ key: String, _ fields: PageFields) -> [SettingsFile.Stated<String>] {
    guard fields.has(key) else { return [] }
    guard let texts = fields.texts(key), texts.count <= Self.longestList,
      texts.allSatisfy({ !$0.text.isEmpty })
    else {
      report(fields.place(of: key), "`\(key)` harus daftar teks", "`\(key)` must be a list of texts")
      return []
    }
    return texts.map { .init($0.text, $0.place) }
  }

  mutating func choice(_ key: String, _ choices: [String], _ fields: PageFields) -> SettingsFile.Stated<
    String
  >? {
    guard let stated = text(key, fields) else { return nil }
    if choices.contains(stated.value) { return stated }
    unknown("nilai `\(key)`", "value of `\(key)`", stated, among: choices)
    return nil
  }

  mutating func unknown(
    _ id: String, _ en: String, _ stated: SettingsFile.Stated<String>, among known: [String]
  ) {
    diagnostics.append(.unknown(id, en, stated.value, among: known, at: stated.place, .settings))
  }

  mutating func report(_ place: Place, _ id: String, _ en: String, help: Phrase? = nil) {
    diagnostics.append(Diagnostic(.settings, at: place, Phrase(id: id, en: en), help: help))
  }
}
