/// Compiles what a page asks and says, against the vocabulary of its subject.
struct QuestionReader {
  private let fields: PageFields
  private let lexicon: Lexicon
  private let base: Vocabulary
  private var vocabulary: Vocabulary
  private var isPerStatement = false
  private let subject: Subject
  private let isTrusted: Bool
  private let stopsAtFirst: Bool
  /// What settings say instead of the values of parameters, by name.
  private var tuning: [String: [String]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// What the expressions have in common with those of other pages, if their values are kept.
  private var shared: SharedExpressions?

  init(_ rule: RuleReader, _ subject: Subject, _ vocabularies: [Subject: Vocabulary], _ lexicon: Lexicon) {
    fields = rule.fields
    isTrusted = rule.isTrusted
    stopsAtFirst = rule.fields.text("pertama") == "ya"
    self.lexicon = lexicon
    self.subject = subject
    base = vocabularies[subject] ?? Vocabulary()
    vocabulary = base
  }

  /// Checks what the rule asks and says at once, or, in a book that is known to be right, compiles it when it is needed:
  /// a run does not ask all rules, and most of those it asks have nothing to say.
  mutating func read() -> Question? {
    if !isTrusted {
      var trial = self
      let isRight = trial.compileCondition() != nil && trial.compileAnswer() != nil
      diagnostics = trial.diagnostics
      guard isRight else { return nil }
    }
    return question(tuning)
  }

  /// The question, each part of which is compiled when it is needed.
  ///
  /// - Parameter tuning: what settings say instead of the values of parameters.
  private func question(_ tuning: [String: [String]]) -> Question {
    var ready = self
    ready.tuning = tuning
    let reader = ready
    return Question(
      places: (fields.place(ofKey: "bila"), fields.place(ofKey: "pesan")),
      condition: { shared in
        var reader = reader
        swap(&reader.shared, &shared)
        defer { swap(&reader.shared, &shared) }
        return reader.compileCondition()
      },
      answer: { condition in
        var reader = reader
        reader.vocabulary = condition.vocabulary
        return reader.compileAnswer()
      },
      tuned: { reader.question($0) },
      comparisons: { reader.comparisons },
      parameters: {
        var reader = reader
        return reader.readParameters().map { ($0.name, $0.type, $0.value.isNegative) }
      })
  }

  private var comparisons: OtherDocuments {
    ["setiap", "bila", "tunjuk"].compactMap { fields.text($0) }.reduce(into: []) { found, text in
      if let expression = try? Expression.parse(text) { found.formUnion(expression.syntax.comparisons) }
    }
  }

  private mutating func compileCondition() -> Condition? {
    let parameters = readParameters()
    vocabulary = base.adding(parameters: parameters, item: nil)
    var each: CompiledExpression?
    if fields.has("setiap") {
      each = compile("setiap", in: fields, expecting: .list(.dyn))
      if case .list(let item)? = each?.type { vocabulary = base.adding(parameters: parameters, item: item) }
    }
    let condition = compile("bila", in: fields, expecting: .bool)
    let lesser = fields.fields("ringan").flatMap { compile("bila", in: $0, expecting: .bool) }
    let isAskedPerStatement = subject == .node && isPerStatement
    guard let condition, diagnostics.isEmpty else { return nil }
    return Condition(
      each: each, test: condition, isLesser: lesser, stopsAtFirst: stopsAtFirst,
      isPerStatement: isAskedPerStatement, vocabulary: vocabulary)
  }

  private mutating func compileAnswer() -> Answer? {
    guard let message = phrase("pesan", in: fields) else { return nil }
    var answer = Answer(message: message)
    if fields.has("tunjuk") { answer.pointer = compile("tunjuk", in: fields) }
    if fields.has("label") { answer.label = phrase("label", in: fields) }
    if fields.has("saran") { answer.help = phrase("saran", in: fields) }
    if fields.has("catatan"), fields.list("catatan") == nil {
      report(
        fields.place(of: "catatan"),
        Phrase(
          id: "`catatan` harus daftar `{tunjuk: ..., pesan: ...}`",
          en: "`catatan` must be a list of `{tunjuk: ..., pesan: ...}`"))
    }
    for note in fields.list("catatan") ?? [] {
      diagnostics += note.unknownKeys(["tunjuk", "pesan"])
      if let pointer = compile("tunjuk", in: note), let message = phrase("pesan", in: note) {
        answer.notes.append((pointer, message))
      }
    }
    answer.fix = readFix()
    return diagnostics.isEmpty ? answer : nil
  }

  // MARK: Expressions

  private mutating func compile(
    _ key: String, in fields: PageFields, expecting type: ValueType? = nil
  ) -> CompiledExpression? {
    guard let element = fields.element(key), let text = fields.text(key) else {
      report(
        fields.place(of: key),
        Phrase(id: "`\(key)` harus satu ekspresi", en: "`\(key)` must be one expression"))
      return nil
    }
    do throws(ExpressionFaults) {
      let expression: Expression
      do throws(ExpressionFault) {
        expression = try Expression.parse(text)
      } catch {
        throw ExpressionFaults(faults: [error])
      }
      let compiled = try expression.compile(vocabulary, .strict, expecting: type, &shared)
      note(expression.syntax)
      if !isTrusted { checkLiterals(expression.syntax, element) }
      return compiled
    } catch {
      for fault in error.faults { report(fault, in: element) }
      return nil
    }
  }

  /// Notes whether the expression speaks of the statement, so that each statement of a node must be asked.
  private mutating func note(_ syntax: Syntax) {
    if syntax.mentions(["kinerja", "teks", "indikator"], of: "simpul") { isPerStatement = true }
  }

  private mutating func phrase(_ key: String, in fields: PageFields) -> PhraseTemplate? {
    guard let texts = fields.fields(key), texts.has("id"), texts.has("en") else {
      diagnostics.append(fields.missingPhrase(key))
      return nil
    }
    diagnostics += texts.unknownKeys(Language.allCases.map(\.rawValue))
    guard let id = template("id", in: texts), let en = template("en", in: texts) else { return nil }
    return PhraseTemplate(id: id, en: en)
  }

  private mutating func template(_ key: String, in fields: PageFields) -> Template? {
    guard let element = fields.element(key), let text = fields.text(key) else {
      report(fields.place(of: key), Phrase(id: "`\(key)` harus satu teks", en: "`\(key)` must be one text"))
      return nil
    }
    do throws(ExpressionFaults) {
      return try Template(text, vocabulary)
    } catch {
      for fault in error.faults { report(fault, in: element) }
      return nil
    }
  }

  // MARK: Parts

  /// `parameter`: whole numbers, numbers, texts, and lists of texts.
  private mutating func readParameters() -> [(name: String, value: Value, type: ValueType)] {
    guard fields.has("parameter") else { return [] }
    guard let parameters = fields.fields("parameter") else {
      report(
        fields.place(of: "parameter"),
        Phrase(id: "`parameter` harus `{nama: nilai}`", en: "`parameter` must be `{name: value}`"))
      return []
    }
    return parameters.keys.map { name in
      if let text = parameters.text(name) {
        let own = tuning[name]?.first
        if let int = Int64(text) { return (name, .int(own.flatMap { Int64($0) } ?? int), .int) }
        if let double = Double(text) { return (name, .double(own.flatMap { Double($0) } ?? double), .double) }
        return (name, .text(own ?? text), .string)
      }
      if let own = tuning[name] { return (name, .list(own.map { .text($0) }), .list(.string)) }
      let items = parameters.texts(name) ?? []
      if parameters.texts(name) == nil {
        report(
          parameters.place(of: name),
          Phrase(
            id: "parameter `\(name)` harus bilangan, teks, atau daftar teks",
            en: "the parameter `\(name)` must be a number, a text or a list of texts"))
      }
      return (name, .list(items.map { .text($0.text) }), .list(.string))
    }
  }

  /// `perbaikan: {ganti: EKSPRESI, keamanan: aman | tinjau}`: what to write in the place pointed at.
  private mutating func readFix() -> (replacement: CompiledExpression, isSafe: Bool)? {
    guard fields.has("perbaikan") else { return nil }
    guard let fix = fields.fields("perbaikan") else {
      report(
        fields.place(of: "perbaikan"),
        Phrase(
          id: "`perbaikan` harus `{ganti: ..., keamanan: ...}`",
          en: "`perbaikan` must be `{ganti: ..., keamanan: ...}`"))
      return nil
    }
    let unknown = fix.unknownKeys(["ganti", "keamanan"])
    diagnostics += unknown
    guard unknown.isEmpty else { return nil }
    guard let replacement = compile("ganti", in: fix, expecting: .string) else { return nil }
    let safety = fix.text("keamanan") ?? "tinjau"
    if safety != "aman", safety != "tinjau" {
      diagnostics.append(
        .unknown("keamanan", "safety", safety, among: ["aman", "tinjau"], at: fix.place(of: "keamanan")))
    }
    return (replacement, safety == "aman")
  }

  // MARK: Faults

  /// Names in quotes that can be checked when the page is loaded: fields, levels, columns.
  private mutating func checkLiterals(_ syntax: Syntax, _ element: Int) {
    for literal in syntax.checkedLiterals(lexicon) where !literal.allowed.contains(literal.text) {
      diagnostics.append(
        .unknown(
          literal.what.id, literal.what.en, literal.text, among: literal.allowed,
          at: place(of: literal.range, in: element)))
    }
  }

  /// A fault inside an expression, at its place in the page.
  private mutating func report(_ fault: ExpressionFault, in element: Int) {
    report(place(of: fault.range, in: element), fault.message, help: fault.help)
  }

  /// Where a part of an expression stands in the page.
  private func place(of range: Range<Int>, in element: Int) -> Place {
    fields.tree.place(in: element, from: range.lowerBound, to: range.upperBound)
  }

  private mutating func report(_ place: Place, _ message: Phrase, help: Phrase? = nil) {
    diagnostics.append(Diagnostic(.page, at: place, message, help: help))
  }
}

extension Value {
  fileprivate var isNegative: Bool {
    switch self {
    case .int(let number): number < 0
    case .double(let number): number < 0
    default: false
    }
  }
}
