extension Syntax {
  /// A name in quotes whose meaning is known when the page is loaded.
  struct CheckedLiteral {
    var text: String
    var range: Range<Int>
    var what: Phrase
    var allowed: [String]
  }

  /// The parts directly inside this one.
  var parts: [Syntax] {
    switch kind {
    case .literal, .name: []
    case .select(let inner, _), .has(let inner, _), .not(let inner), .negate(let inner): [inner]
    case .call(_, let arguments): arguments
    case .method(let receiver, _, let arguments): [receiver] + arguments
    case .index(let a, let b), .binary(_, let a, let b): [a, b]
    case .list(let items), .and(let items), .or(let items): items
    case .map(let entries): entries.flatMap { [$0.key, $0.value] }
    case .conditional(let a, let b, let c): [a, b, c]
    case .comprehension(let comprehension):
      [comprehension.source] + [comprehension.condition, comprehension.result].compactMap { $0 }
    }
  }

  /// Whether one of the names is used on its own, or behind the name of the thing it belongs to.
  func mentions(_ names: [String], of owner: String) -> Bool {
    if case .name(let name) = kind, names.contains(name) { return true }
    if case .select(let inner, let member) = kind, case .name(owner) = inner.kind, names.contains(member.text)
    {
      return true
    }
    return parts.contains { $0.mentions(names, of: owner) }
  }

  /// The other documents that its value depends on.
  var comparisons: OtherDocuments {
    let name: String? =
      switch kind {
      case .name(let name): name
      case .select(_, let member): member.text
      case .method(_, let name, _): name.text
      default: nil
      }
    let own = name.flatMap { Vocabulary.comparisons[$0] } ?? []
    return parts.reduce(into: own) { $0.formUnion($1.comparisons) }
  }

  /// The names in quotes that `wajib`, `bertempat`, `simpul_di`, `simpul_berturun`, `padanan_di` and the tables take.
  func checkedLiterals(_ lexicon: Lexicon) -> [CheckedLiteral] {
    var found = parts.flatMap { $0.checkedLiterals(lexicon) }
    switch kind {
    case .call(let name, let arguments) where ["wajib", "bertempat"].contains(name.text):
      found += Self.literal(
        arguments.first, Phrase(id: "bidang", en: "field"), Key.allCases.map(\.name).sorted())
    case .call(let name, let arguments) where name.text == "cela":
      found += Self.blemish(arguments)
    case .method(_, let name, let arguments) where name.text == "mended":
      found += Self.blemish(arguments)
    case .method(_, let name, let arguments) where ["simpul_di", "simpul_berturun"].contains(name.text):
      found += Self.literal(arguments.first, Phrase(id: "jenjang", en: "level"), Level.names)
    case .method(_, let name, let arguments) where name.text == "padanan_di":
      found += Self.literal(
        arguments.first, Phrase(id: "jenis dokumen", en: "document kind"),
        DocumentKind.allCases.map(\.rawValue))
    case .method(let receiver, let name, let arguments) where ["teks", "daftar", "angka"].contains(name.text):
      guard case .select(_, let table) = receiver.kind,
        let columns = lexicon.tables.first(where: { $0.name == table.text })?.columns
      else { break }
      found += Self.literal(
        arguments.last, Phrase(id: "kolom", en: "column"),
        columns.filter { $0.kind.rawValue == name.text }.map(\.name))
    default: break
    }
    return found
  }

  private static func blemish(_ arguments: [Syntax]) -> [CheckedLiteral] {
    literal(
      arguments.first, Phrase(id: "jenis cela", en: "kind of fault"), Blemish.Kind.allCases.map(\.rawValue))
  }

  private static func literal(_ syntax: Syntax?, _ what: Phrase, _ allowed: [String]) -> [CheckedLiteral] {
    guard let syntax, case .literal(.string(let text)) = syntax.kind else { return [] }
    return [CheckedLiteral(text: text.string, range: syntax.range, what: what, allowed: allowed)]
  }
}
