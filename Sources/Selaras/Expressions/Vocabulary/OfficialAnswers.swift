import Fingerprints

/// What a run found out about its texts and codes in the official lists. Each distinct text is looked up once; a run
/// that asks nothing pays nothing.
struct OfficialAnswers {
  /// The edition given by hand for all documents.
  var edition: Edition?
  private var answers: [Question: Bool] = [:]
  private var codes: [TextTable.ID: CodeEntry] = [:]
  private var governments: [DocumentID: Government] = [:]
  private lazy var statements = OfficialStatements()

  private struct Question: Hashable {
    var role: TextRole
    /// The code that stands beside the text, or nil.
    var code: TextTable.ID?
    var text: TextTable.ID
  }

  /// What the lists say of a code.
  struct CodeEntry {
    /// In all lists, the newest first.
    var rows: [OfficialRow] = []
    var retired: [Replacements.Replacement] = []
  }

  /// Whether a text is official: it is that of the row of its code or, without a code that the lists know in full,
  /// any of its level.
  mutating func isOfficial(
    _ text: TextTable.ID, _ role: TextRole, code: TextTable.ID?, _ world: World
  ) -> Bool {
    let question = Question(role: role, code: code, text: text)
    if let known = answers[question] { return known }
    let answer = look(question, world)
    answers[question] = answer
    return answer
  }

  private mutating func look(_ question: Question, _ world: World) -> Bool {
    let text = OfficialText(world.string(question.text))
    var isKnownInFull = false
    if let code = question.code {
      let entry = entry(code, world)
      for row in entry.rows where question.role.isOf(row.level) {
        if question.role.texts(row).contains(where: text.equals) { return true }
        if !row.list.hasOnlyNames { isKnownInFull = true }
      }
    }
    return !isKnownInFull && text.isAnywhere(as: question.role)
  }

  /// What the lists say of a code as it is written.
  mutating func entry(_ code: TextTable.ID, _ world: World) -> CodeEntry {
    if let known = codes[code] { return known }
    var entry = CodeEntry()
    if let code = OfficialCode(world.string(code)) {
      entry.rows = OfficialList.allCases.flatMap { Nomenclature.of($0).rows(code) }
      entry.retired = Replacements.all.of(code)
    }
    codes[code] = entry
    return entry
  }

  /// What the sub-kegiatan with a name are to bring about, in all lists; several may have the name.
  mutating func statements(ofName name: TextTable.ID, _ world: World) -> [String] {
    statements.of(world.string(name))
  }

  // MARK: Of a document

  /// The edition that decides about the codes of a document: the one given by hand, the one it names, or the one
  /// that goes with its period.
  func edition(of document: DocumentID, _ world: World) -> Edition {
    edition ?? Edition(rawValue: world.text(.nomenklatur, of: document).string.trimmedOfBlanks)
      ?? Edition.usual(for: world[document].years)
  }

  /// Whose document it is: by its codes, else by the name of the region.
  mutating func government(of document: DocumentID, _ world: World) -> Government {
    if let known = governments[document] { return known }
    let government = Self.find(document, world)
    governments[document] = government
    return government
  }

  private static func find(_ document: DocumentID, _ world: World) -> Government {
    for node in world[document].nodes {
      guard let field = world.cascade.field(.kode, of: node),
        let code = OfficialCode(world.text(of: field).string)
      else { continue }
      if let government = code.government { return government }
    }
    let words = FoldedWords(world.text(.daerah, of: document).string).folded
    return words.contains("provinsi") || words.contains("prov") ? .province : .regency
  }
}
