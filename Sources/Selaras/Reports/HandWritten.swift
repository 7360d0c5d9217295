/// What a person has written for Selaras, or a baseline that holds what persons decided: a report never goes over it.
public enum HandWritten: Sendable {
  case plan, baseline, settings, rulebook

  /// Nil for a file that may be written over, as an earlier report.
  ///
  /// A workbook, a document or a table without findings counts as a plan: it may be the work of days.
  public init?(_ file: Source) {
    switch Format.of(file) {
    case .workbook, .csv: if holdsFindings(file) { return nil }
    case .document: break
    default:
      guard let kind = Self.ofText(file) else { return nil }
      self = kind
      return
    }
    self = .plan
  }

  private static func ofText(_ file: Source) -> HandWritten? {
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    if name == SettingsFile.name || name == SettingsFile.misnomer { return .settings }
    let page = RulePage(file, index: 0)
    if !page.frontMatter.isEmpty {
      let front = page.frontMatterSource
      return keys(of: YAML.read(front, index: 0).tree, front).contains("kode") ? .rulebook : nil
    }
    let tree = Format.read(file, index: 0).tree
    let keys = keys(of: tree, file)
    if keys.contains("baseline"), keys.contains("temuan") { return .baseline }
    if isCascade(tree, file) { return .plan }
    if !keys.isEmpty, keys.allSatisfy(SettingsReader.keys.contains) { return .settings }
    return keys.first.map(RulebookReader.firstKeys.contains) == true ? .rulebook : nil
  }

  /// The keys at the top of a file.
  private static func keys(of tree: Tree, _ file: Source) -> [String] {
    guard let root = tree.root, tree.elements[root].kind == .mapping else { return [] }
    return tree.entries(of: root).map { tree.text(of: $0.key, in: file) }
  }

  public var name: Phrase {
    switch self {
    case .plan: Phrase(id: "rencana", en: "plan")
    case .baseline: Phrase(id: "baseline", en: "baseline")
    case .settings: Phrase(id: "pengaturan", en: "file of settings")
    case .rulebook: Phrase(id: "bagian buku aturan", en: "part of a rule book")
    }
  }
}
