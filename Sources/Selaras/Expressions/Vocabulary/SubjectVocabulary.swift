/// What a rule's condition is asked of.
enum Subject: String, Sendable, CaseIterable {
  case node, indicator, document, repository
}

/// The names a condition starts from, as slots of its frame.
enum SubjectSlot {
  static let node = 0
  static let indicator = 1
  static let document = 2
  /// The element of `setiap` that is asked about.
  static let item = 3
  static let count = 4
}

extension Vocabulary {
  /// The vocabulary of the rules about a subject, over the words and tables of a rule book.
  static func asked(of subject: Subject, _ lexicon: Lexicon) -> Vocabulary {
    asked(of: subject, over: common(lexicon))
  }

  /// What the vocabularies of all subjects have in common.
  static func common(_ lexicon: Lexicon) -> Vocabulary {
    standard.adding(texts).adding(things).adding(words(of: lexicon))
  }

  /// - Parameter common: see ``common(_:)``.
  static func asked(of subject: Subject, over common: Vocabulary) -> Vocabulary {
    var vocabulary = common
    vocabulary.reserve(slots: SubjectSlot.count)
    switch subject {
    case .node:
      vocabulary.add(
        slot("simpul", SubjectSlot.node, .node, id: "simpul yang ditanyai", en: "the node asked about"))
      for member in nodeMembers { vocabulary.add(root(member, SubjectSlot.node)) }
      vocabulary.add(requirement(isIndicator: false))
      vocabulary.add(room)
      vocabulary.add(blemishes)
    case .indicator:
      vocabulary.add(
        slot("simpul", SubjectSlot.node, .node, id: "simpul indikator ini", en: "the indicator's node"))
      vocabulary.add(
        slot(
          "indikator", SubjectSlot.indicator, .indicator, id: "indikator yang ditanyai",
          en: "the indicator asked about"))
      let own = Set(indicatorMembers.map(\.name))
      for member in nodeMembers where !own.contains(member.name) && member.name != "indikator" {
        vocabulary.add(root(member, SubjectSlot.node))
      }
      for member in indicatorMembers where member.name != "simpul" {
        vocabulary.add(root(member, SubjectSlot.indicator))
      }
      vocabulary.add(requirement(isIndicator: true))
      vocabulary.add(room)
    case .document:
      vocabulary.add(
        slot(
          "dokumen", SubjectSlot.document, .document, id: "dokumen yang ditanyai",
          en: "the document asked about"))
      for member in documentMembers { vocabulary.add(root(member, SubjectSlot.document)) }
    case .repository: break
    }
    return vocabulary
  }

  /// The same vocabulary with a rule's own parameters and the element of its `setiap`.
  func adding(parameters: [(name: String, value: Value, type: ValueType)], item: ValueType?) -> Vocabulary {
    var vocabulary = self
    if let item {
      vocabulary.add(
        Root(
          name: "butir", type: item,
          documentation: Phrase(
            id: "unsur `setiap` yang sedang diperiksa", en: "the element of `setiap` asked about"),
          source: .slot(SubjectSlot.item)))
    }
    guard !parameters.isEmpty else { return vocabulary }
    let object = Object(kind: .parameters, index: 0)
    vocabulary.add(
      Root(
        name: "parameter", type: .object(.parameters),
        documentation: Phrase(id: "parameter aturan", en: "the rule's parameters"),
        source: .constant(.object(object))))
    for (name, value, type) in parameters {
      vocabulary.add(
        Member(
          .object(.parameters), name, type, Phrase(id: "parameter aturan", en: "a parameter of the rule"),
          .constant(value)))
    }
    return vocabulary
  }

  /// The members and methods of nodes, indicators, values and documents.
  private static let things = Vocabulary(
    members: nodeMembers + indicatorMembers + valueMembers + documentMembers + rowMembers,
    functions: nodeFunctions + documentFunctions + officialFunctions, kinds: ObjectKind.names)

  private static func slot(_ name: String, _ slot: Int, _ kind: ObjectKind, id: String, en: String) -> Root {
    Root(name: name, type: .object(kind), documentation: Phrase(id: id, en: en), source: .slot(slot))
  }

  /// A member of the subject as a name of its own: `kinerja` for `simpul.kinerja`.
  private static func root(_ member: Member, _ slot: Int) -> Root {
    let source: Root.Source =
      switch member.source {
      case .constant(let value): .constant(value)
      case .computed(let read):
        .computed { (frame) throws(EvaluationError) in try read(&frame, frame.slots[slot]) }
      }
    return Root(name: member.name, type: member.type, documentation: member.documentation, source: source)
  }

  /// `kata.<daftar>` and `tabel.<nama>`.
  private static func words(of lexicon: Lexicon) -> Vocabulary {
    var vocabulary = Vocabulary(functions: tableFunctions, kinds: ObjectKind.names)
    vocabulary.add(constant("kata", .wordLists, id: "daftar kata", en: "the word lists"))
    vocabulary.add(constant("tabel", .tables, id: "tabel", en: "the tables"))
    for handle in lexicon.lists.handles {
      let list = lexicon.lists[handle]
      vocabulary.add(
        Member(
          .object(.wordLists), list.name, .object(.wordList), list.meaning, .constant(.wordList(handle))))
    }
    for handle in lexicon.tables.handles {
      let table = lexicon.tables[handle]
      vocabulary.add(
        Member(.object(.tables), table.name, .object(.table), table.meaning, .constant(.table(handle))))
    }
    return vocabulary
  }

  private static func constant(_ name: String, _ kind: ObjectKind, id: String, en: String) -> Root {
    let object = Object(kind: kind, index: 0)
    return Root(
      name: name, type: .object(kind), documentation: Phrase(id: id, en: en),
      source: .constant(.object(object)))
  }

  private static let tableFunctions: [Function] = [
    Function(
      "ada", on: .object(.table), [.string], .bool,
      Phrase(id: "apakah kunci ada dalam tabel", en: "whether the key is in the table"),
      .two { frame, table, key in
        guard let table = table.table, case .string(let key) = key else { return .bool(false) }
        return .bool(frame.world.lexicon.tables[table].rows[frame.world.words(of: key).joined] != nil)
      }),
    lookup(.text, .string, id: "isi kolom", en: "the text of a column", empty: .text("")),
    lookup(
      .list, .list(.string), id: "isi kolom sebagai daftar", en: "the list of a column", empty: .list([])),
    lookup(
      .number, .double, id: "isi kolom sebagai bilangan", en: "the number of a column", empty: .double(0)),
  ]

  private static func lookup(
    _ kind: LookupTable.ColumnKind, _ type: ValueType, id: String, en: String, empty: Value
  ) -> Function {
    Function(
      kind.rawValue, on: .object(.table), [.string, .string], type, Phrase(id: id, en: en),
      .three { frame, table, key, column in
        guard let table = table.table, case .string(let key) = key, case .string(let column) = column,
          let cell = frame.world.lexicon.tables[table].cell(key.string, column.string),
          cell.kind == kind
        else { return empty }
        return cell.value
      })
  }
}
