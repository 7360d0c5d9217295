extension SettingsReader {
  /// What can be said of all files, or of some.
  mutating func part(_ fields: PageFields, isForAll: Bool) -> SettingsFile.Part {
    var part = SettingsFile.Part()
    part.kind = choice("dokumen", DocumentKind.allCases.map(\.rawValue), fields).flatMap { stated in
      DocumentKind(rawValue: stated.value).map { .init($0, stated.place) }
    }
    part.list = list(fields, isForAll: isForAll)
    for (key, step) in Self.steps where fields.has(key) {
      let codes = texts(key, fields).compactMap { code($0) }
      if key == "pilih", codes.isEmpty, diagnostics.isEmpty {
        report(fields.place(ofKey: key), "`pilih` tidak menyebut kode", "`pilih` names no code")
      }
      part.steps.append(.init(step(codes), fields.place(of: key)))
    }
    part.severities = severities(fields)
    part.parameters = parameters(fields)
    return part
  }

  private static let steps: [(key: String, step: @Sendable ([String]) -> Selection.Step)] = [
    ("pilih", { .only($0) }), ("tambah", { .also($0) }), ("abaikan", { .without($0) }),
  ]

  private mutating func list(_ fields: PageFields, isForAll: Bool) -> SettingsFile.Stated<
    SettingsFile.ChosenList
  >? {
    guard let stated = text("nomenklatur", fields) else { return nil }
    if let edition = Edition(rawValue: stated.value) { return .init(.edition(edition), stated.place) }
    guard stated.value.contains(where: { $0 == "." || $0 == "/" }) else {
      unknown("edisi", "edition", stated, among: Edition.allCases.map(\.rawValue))
      return nil
    }
    if isForAll { return .init(.file(stated.value), stated.place) }
    report(
      stated.place, "daftar sendiri hanya dapat dipilih untuk semua berkas",
      "a list of one's own can only be chosen for all files",
      help: Phrase(
        id: "tulis `nomenklatur` di luar `untuk`, atau di \(SettingsFile.name) folder berkas itu",
        en: "write `nomenklatur` outside of `untuk`, or in the \(SettingsFile.name) of their folder"))
    return nil
  }

  /// A code, or how codes begin: three letters, and up to three digits.
  private mutating func code(_ stated: SettingsFile.Stated<String>) -> String? {
    let code = stated.value.uppercased()
    let letters = code.utf8.prefix(3)
    let digits = code.utf8.dropFirst(3)
    if letters.count == 3, letters.allSatisfy({ (0x41...0x5A).contains($0) }), digits.count <= 3,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    {
      return code
    }
    report(
      stated.place, "`\(stated.value)` bukan kode aturan", "`\(stated.value)` is no code of a rule",
      help: Phrase(
        id: "tulis kode (`KIN001`) atau keluarganya (`KIN`); daftarnya: `selaras rules`",
        en: "write a code (`KIN001`) or its family (`KIN`); they are listed by `selaras rules`"))
    return nil
  }

  /// `tingkat: {KODE: error | warning | info}`
  private mutating func severities(_ fields: PageFields) -> [SettingsFile.Stated<Tuning.SeverityOfRules>] {
    guard let entries = mapping("tingkat", "{KODE: warning}", fields) else { return [] }
    var found: [SettingsFile.Stated<Tuning.SeverityOfRules>] = []
    for key in entries.keys {
      let code = code(.init(key, entries.place(ofKey: key)))
      guard let stated = text(key, entries) else { continue }
      guard let severity = Severity(rawValue: stated.value) else {
        unknown("tingkat", "severity", stated, among: Severity.allCases.map(\.rawValue))
        continue
      }
      guard let code else { continue }
      found.append(
        .init(.init(code: code, severity: severity), entries.place(ofKey: key)))
    }
    return found.enumerated().sorted {
      ($0.element.value.code.count, $0.offset) < ($1.element.value.code.count, $1.offset)
    }.map(\.element)
  }

  /// `parameter: {KODE: {nama: nilai}}`
  private mutating func parameters(_ fields: PageFields) -> [SettingsFile.Stated<Tuning.Parameter>] {
    guard let entries = mapping("parameter", "{KODE: {nama: nilai}}", fields) else { return [] }
    var found: [SettingsFile.Stated<Tuning.Parameter>] = []
    for key in entries.keys {
      guard let code = code(.init(key, entries.place(ofKey: key))),
        let values = mapping(key, "{nama: nilai}", entries)
      else { continue }
      for name in values.keys {
        let texts = texts(name, values)
        found.append(
          .init(.init(code: code, name: name, texts: texts.map(\.value)), values.place(ofKey: name)))
      }
    }
    return found
  }

  private mutating func mapping(_ key: String, _ form: String, _ fields: PageFields) -> PageFields? {
    guard fields.has(key) else { return nil }
    if let entries = fields.fields(key) { return entries }
    report(fields.place(of: key), "`\(key)` harus `\(form)`", "`\(key)` must be `\(form)`")
    return nil
  }
}
