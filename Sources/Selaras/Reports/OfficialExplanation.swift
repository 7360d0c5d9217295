/// Writes what the official lists say of a code for a person at a terminal.
///
/// - Parameter width: columns for the texts.
public func writeExplanation(
  of record: CodeRecord, to output: inout some TextOutputStream, in language: Language, width: Int = 80,
  palette: Palette = .none
) {
  for (index, part) in record.parts(language).enumerated() {
    if index > 0 { output.write("\n") }
    output.write(palette.paint(part.title, .strong) + "\n\n")
    let facts = part.facts.map { (name: $0 + ":", text: $1) }
    output.write(twoColumns(facts, at: OfficialWords.column, width: width, palette: palette))
  }
}

/// Writes what the official lists say of a code as Markdown.
public func writeExplanationMarkdown(
  of record: CodeRecord, to output: inout some TextOutputStream, in language: Language
) {
  for (index, part) in record.parts(language).enumerated() {
    if index > 0 { output.write("\n") }
    output.write("## \(part.title)\n\n")
    for (name, text) in part.facts { output.write("- \(name): \(text)\n") }
  }
}

/// Writes what the official lists say of a code as one JSON object, for programs.
public func writeExplanationJSON(
  of record: CodeRecord, to output: inout some TextOutputStream, version: String
) {
  var json = JSONText(isPretty: true)
  json.object { json in
    json.head(version: version)
    json.field("code", record.code.text)
    json.key("rows")
    json.array(record.entries) { json, entry in
      json.object { json in
        json.key("editions")
        json.array(entry.lists) { $0.string($1.name) }
        json.fields(of: entry.row)
        json.field("performance", entry.row.performance)
        json.field("indicator", entry.row.indicator)
        json.field("unit", entry.row.unit)
        json.key("parents")
        json.array(entry.parents) { json, parent in json.object { $0.fields(of: parent) } }
      }
    }
    for (key, replacements) in [("replacedBy", record.replacements), ("replaces", record.replaced)] {
      json.key(key)
      json.array(replacements) { json, replacement in
        json.object {
          $0.field("government", replacement.government.rawValue)
          $0.field("code", replacement.code)
          $0.field("name", replacement.name)
          $0.field("newCode", replacement.newCode)
        }
      }
    }
  }
  output.write(json.take() + "\n")
}

extension JSONText {
  fileprivate mutating func fields(of row: OfficialRow) {
    field("government", row.government.rawValue)
    field("level", row.level.rawValue)
    field("code", row.code)
    field("name", row.name)
  }
}

/// One row of the lists, as it is shown.
private struct ShownRow {
  var title: String
  var facts: [(name: String, text: String)] = []
}

extension CodeRecord {
  fileprivate func parts(_ language: Language) -> [ShownRow] {
    let (entries, replacements, replaced) = (entries, replacements, replaced)
    var parts = entries.map { entry in
      var part = ShownRow(title: "\(entry.row.code) \(entry.row.name)")
      func add(_ name: Phrase, _ text: String) {
        if !text.isEmpty { part.facts.append((name[language], text)) }
      }
      add(OfficialWords.level, entry.row.level.rawValue)
      add(OfficialWords.government, entry.row.government.phrase[language])
      add(OfficialWords.performance, entry.row.performance)
      add(OfficialWords.indicator, entry.row.indicator)
      add(OfficialWords.unit, entry.row.unit)
      for parent in entry.parents { add(Phrase(parent.level.rawValue), "\(parent.code) \(parent.name)") }
      add(OfficialWords.editions, entry.lists.map(\.name).joined(separator: ", "))
      for old in replacements where old.government == entry.row.government {
        add(OfficialWords.replacedBy, successor(of: old))
      }
      for old in replaced where old.government == entry.row.government {
        add(OfficialWords.replaces, "\(old.code) \(old.name)")
      }
      return part
    }
    for old in replacements where !entries.contains(where: { $0.row.government == old.government }) {
      var part = ShownRow(title: "\(old.code) \(old.name)")
      part.facts.append((OfficialWords.government[language], old.government.phrase[language]))
      part.facts.append((OfficialWords.replacedBy[language], successor(of: old)))
      parts.append(part)
    }
    return parts
  }

  /// The code and name of what replaces a code.
  private func successor(of old: Replacements.Replacement) -> String {
    newRow(of: old).map { "\(old.newCode) \($0.name)" } ?? old.newCode
  }
}

private enum OfficialWords {
  static let column = 18
  static let level = Phrase(id: "jenjang", en: "level")
  static let government = Phrase(id: "pemda", en: "government")
  static let performance = Phrase(id: "kinerja", en: "performance")
  static let indicator = Phrase(id: "indikator", en: "indicator")
  static let unit = Phrase(id: "satuan", en: "unit")
  static let editions = Phrase(id: "edisi", en: "editions")
  static let replaces = Phrase(id: "menggantikan", en: "replaces")
  static let replacedBy = Phrase(id: "diganti oleh", en: "replaced by")
}

extension Phrase {
  /// The same in every language.
  fileprivate init(_ text: String) { self.init(id: text, en: text) }
}

extension Government {
  fileprivate var phrase: Phrase {
    switch self {
    case .regency: Phrase(id: "kabupaten/kota", en: "kabupaten/kota (regency or city)")
    case .province: Phrase(id: "provinsi", en: "provinsi (province)")
    }
  }
}
