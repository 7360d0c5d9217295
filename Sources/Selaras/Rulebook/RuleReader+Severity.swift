/// How grave a rule's findings are, and on what they stand.
extension RuleReader {
  mutating func readSeverity() -> Severity? {
    if let levels = fields.fields("tingkat") {
      return severity(levels.text("lainnya") ?? "warning", at: levels.place(of: "lainnya"))
    }
    guard let text = fields.text("tingkat") else {
      report("tingkat", id: "`tingkat` tidak ditulis", en: "`tingkat` is not written")
      return nil
    }
    return severity(text, at: fields.place(of: "tingkat"))
  }

  mutating func readSeverities() -> [Level: Severity] {
    guard let levels = fields.fields("tingkat") else { return [:] }
    var severities: [Level: Severity] = [:]
    for key in levels.keys where key != "lainnya" {
      guard let level = Level(name: key) else {
        diagnostics.append(
          .unknown("jenjang", "level", key, among: Level.names + ["lainnya"], at: levels.place(ofKey: key)))
        continue
      }
      severities[level] = severity(levels.text(key) ?? "", at: levels.place(of: key))
    }
    return severities
  }

  private mutating func severity(_ text: String, at place: Place) -> Severity? {
    if let severity = Severity(rawValue: text) { return severity }
    diagnostics.append(
      .unknown("tingkat", "severity", text, among: Severity.allCases.map(\.rawValue), at: place))
    return nil
  }

  /// `ringan: {bila: EKSPRESI, tingkat: info}`: when a finding is a lesser matter. What it asks is read with the question.
  mutating func readLesserSeverity() -> Severity? {
    guard fields.has("ringan") else { return nil }
    guard let lesser = fields.fields("ringan"), lesser.has("bila"), let text = lesser.text("tingkat") else {
      report(
        "ringan", id: "`ringan` harus `{bila: ..., tingkat: ...}`",
        en: "`ringan` must be `{bila: ..., tingkat: ...}`")
      return nil
    }
    diagnostics += lesser.unknownKeys(["bila", "tingkat"])
    return severity(text, at: lesser.place(of: "tingkat"))
  }

  /// `dasar: [teks]`; what speaks of some levels only as `{sumber: teks, jenjang: [...]}`.
  mutating func readBases() -> [Basis] {
    guard fields.kind("dasar") == .sequence, let value = fields.element("dasar") else {
      return readTexts("dasar").map { Basis(source: $0) }
    }
    return fields.tree.items(of: value).compactMap { item in
      switch fields.tree.elements[item].kind {
      case .scalar: return Basis(source: fields.tree.text(of: item, in: fields.source))
      case .mapping: return readBasis(PageFields(fields.tree, fields.source, root: item))
      case .sequence:
        reportBasis(at: fields.tree.place(item))
        return nil
      }
    }
  }

  private mutating func readBasis(_ basis: PageFields) -> Basis? {
    diagnostics += basis.unknownKeys(["sumber", "jenjang"])
    guard let source = basis.text("sumber"), basis.texts("jenjang") != nil else {
      reportBasis(at: basis.place)
      return nil
    }
    let found = basis.levels("jenjang")
    diagnostics += found.faults
    return Basis(source: source, levels: Set(found.levels))
  }

  private mutating func reportBasis(at place: Place) {
    diagnostics.append(
      Diagnostic(
        .page, at: place,
        Phrase(
          id: "sebuah dasar harus teks, atau `{sumber: ..., jenjang: [...]}`",
          en: "a basis must be a text, or `{sumber: ..., jenjang: [...]}`")))
  }
}
