import Fingerprints

/// What a run found out about its texts and codes in the official lists. Each distinct text is looked up once; a run
/// that asks nothing pays nothing.
struct OfficialAnswers {
  /// The edition given by hand for all documents.
  var edition: Edition?
  /// The lists to look things up in; one of the user's own is the edition of all documents.
  var lists = OfficialLists.builtIn
  /// The rows that were found, each once.
  private(set) var rows: [OfficialRow] = []

  private var handles: [RowKey: Handle<OfficialRow>] = [:]
  private var answers: [Question: Bool] = [:]
  /// Nil for what is no code.
  private var codes: [TextTable.ID: CodeRecord?] = [:]
  private var codeRows: [TextTable.ID: [Handle<OfficialRow>]] = [:]
  private var texts: [TextQuestion: [Handle<OfficialRow>]] = [:]
  private var near: [NearQuestion: Handle<OfficialRow>?] = [:]
  private var worded: [WordedQuestion: [WordedRow]] = [:]

  private struct RowKey: Hashable {
    var list: OfficialList
    var government: Government
    var code: String
  }

  private struct TextQuestion: Hashable {
    var role: TextRole
    var text: TextTable.ID
  }

  private struct Question: Hashable {
    var text: TextQuestion
    /// The code that stands beside the text, or nil.
    var code: TextTable.ID?
  }

  private struct WordedQuestion: Hashable {
    var list: OfficialList
    var government: Government?
    /// Nil for all programs.
    var parent: String?
  }

  private struct NearQuestion: Hashable {
    var text: TextTable.ID
    var isName: Bool
    var among: WordedQuestion
  }

  /// The number of a row.
  private mutating func handle(_ row: OfficialRow) -> Handle<OfficialRow> {
    let key = RowKey(list: row.list, government: row.government, code: row.code)
    if let known = handles[key] { return known }
    let handle = rows.add(row)
    handles[key] = handle
    return handle
  }

  // MARK: Texts

  /// Whether a text is official: it is that of the row of its code or, without a code that the lists know in full,
  /// any of its level.
  mutating func isOfficial(
    _ text: TextTable.ID, _ role: TextRole, code: TextTable.ID?, _ world: World
  ) -> Bool {
    let question = Question(text: TextQuestion(role: role, text: text), code: code)
    if let known = answers[question] { return known }
    let answer = look(question, world)
    answers[question] = answer
    return answer
  }

  private mutating func look(_ question: Question, _ world: World) -> Bool {
    let text = OfficialText(world.string(question.text.text))
    let role = question.text.role
    var isKnownInFull = false
    if let code = question.code {
      for row in record(ofCode: code, world)?.rows ?? [] where role.isOf(row.level) {
        if role.texts(row).contains(where: text.equals) { return true }
        if !row.list.hasOnlyNames { isKnownInFull = true }
      }
    }
    return !isKnownInFull && lists.contains(text, as: role)
  }

  /// The rows of all lists that have a text in a role, those of the newest list first.
  mutating func rows(with text: TextTable.ID, as role: TextRole, _ world: World) -> [Handle<OfficialRow>] {
    let question = TextQuestion(role: role, text: text)
    if let known = texts[question] { return known }
    let found = lists.rows(with: OfficialText(world.string(text)), as: role).map { handle($0) }
    texts[question] = found
    return found
  }

  /// The row below a code, or for no code the program, that hardly anything else than a text can mean.
  mutating func nearest(
    to text: TextTable.ID, isName: Bool, below parent: String?, _ list: OfficialList,
    _ government: Government?, _ world: World
  ) -> Handle<OfficialRow>? {
    let among = WordedQuestion(list: list, government: government, parent: parent)
    let question = NearQuestion(text: text, isName: isName, among: among)
    if let known = near[question] { return known }
    let candidates =
      worded[among]
      ?? lists.nomenclature(list).wordedRows(below: parent.flatMap { OfficialCode($0) }, government)
    worded[among] = candidates
    let row = candidates.clearlyNearest(to: world.string(text), isName ? \.name : \.performance)
    let found = row.map { handle($0) }
    near[question] = .some(found)
    return found
  }

  // MARK: Codes

  /// What the lists say of a code as it is written; nil if it is none.
  mutating func record(ofCode text: TextTable.ID, _ world: World) -> CodeRecord? {
    if let known = codes[text] { return known }
    let record = OfficialCode(world.string(text)).map { CodeRecord($0, in: lists) }
    codes[text] = .some(record)
    return record
  }

  /// The rows of a code as it is written, and behind them those of its successors. What a list of the user's own says of
  /// a code is all that counts.
  mutating func rows(ofCode text: TextTable.ID, _ world: World) -> [Handle<OfficialRow>] {
    if let known = codeRows[text] { return known }
    let record = record(ofCode: text, world)
    let rows = (record?.rows ?? []) + (record?.successors ?? [])
    let own = rows.filter { $0.list == lists.own?.list }
    let found = (own.isEmpty ? rows : own).map { handle($0) }
    codeRows[text] = found
    return found
  }

  /// The rows of a code of the lists, those of the newest list first.
  mutating func rows(of code: OfficialCode) -> [Handle<OfficialRow>] { lists.rows(code).map { handle($0) } }

  /// What the sub-kegiatan with a name are to bring about, in all lists; several may have the name.
  mutating func statements(ofName name: TextTable.ID, _ world: World) -> [String] {
    let fingerprint = Fingerprint(world.string(name))
    var statements: [String] = []
    for handle in rows(with: name, as: .subactivity, world) {
      let row = rows[handle]
      guard Fingerprint(row.name) == fingerprint, !row.performance.isEmpty else { continue }
      if !statements.contains(row.performance) { statements.append(row.performance) }
    }
    return statements
  }
}
