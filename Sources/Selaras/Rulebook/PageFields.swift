/// A mapping of a rule book's file, with its texts and their places at hand.
struct PageFields {
  let tree: Tree
  let source: Source
  let root: Int
  private(set) var keys: [String] = []
  /// By the places of ``keys``.
  private var elements: [(key: Int, value: Int)] = []
  /// The places of the keys, if there are many of them.
  private var places: [String: Int] = [:]

  init(_ tree: Tree, _ source: Source, root: Int) {
    self.tree = tree
    self.source = source
    self.root = root
    guard root < tree.elements.count else { return }
    for (key, value) in tree.entries(of: root) {
      let name = tree.text(of: key, in: source)
      keys.append(name)
      elements.append((key, value))
    }
    if keys.count > Self.few {
      places = Dictionary(keys.enumerated().map { ($1, $0) }) { _, last in last }
    }
  }

  private static let few = 24

  private func find(_ key: String) -> (key: Int, value: Int)? {
    let place = keys.count > Self.few ? places[key] : keys.lastIndex(of: key)
    return place.map { elements[$0] }
  }

  /// The place of the mapping's first key, or of what stands in its place.
  var place: Place {
    if let first = keys.first { return place(ofKey: first) }
    return root < tree.elements.count ? tree.place(root) : Place(source: tree.source, start: 0, end: 0)
  }

  func place(ofKey key: String) -> Place {
    find(key).map { tree.place($0.key) } ?? place
  }

  func place(of key: String) -> Place {
    find(key).map { tree.place($0.value) } ?? place
  }

  func has(_ key: String) -> Bool { find(key) != nil }

  func element(_ key: String) -> Int? { find(key)?.value }

  func kind(_ key: String) -> Tree.Kind? { find(key).map { tree.elements[$0.value].kind } }

  /// The text of a scalar.
  func text(_ key: String) -> String? {
    guard let value = find(key)?.value, tree.elements[value].kind == .scalar else { return nil }
    return tree.text(of: value, in: source)
  }

  /// The texts of a list, or the one text; nil if it is something else.
  func texts(_ key: String) -> [(text: String, place: Place)]? {
    guard let value = find(key)?.value, let items = scalars(of: value) else { return nil }
    return items.map { (tree.text(of: $0, in: source), tree.place($0)) }
  }

  /// The texts of a list's element, or the one text of a scalar; nil if it is something else.
  func texts(of value: Int) -> (texts: [String], isList: Bool)? {
    scalars(of: value).map { items in
      (items.map { tree.text(of: $0, in: source) }, tree.elements[value].kind == .sequence)
    }
  }

  /// The scalars of a list, or the one scalar; nil if it is something else.
  private func scalars(of value: Int) -> [Int]? {
    switch tree.elements[value].kind {
    case .scalar: return [value]
    case .sequence:
      let items = Array(tree.items(of: value))
      return items.allSatisfy { tree.elements[$0].kind == .scalar } ? items : nil
    case .mapping: return nil
    }
  }

  /// The mapping under a key.
  func fields(_ key: String) -> PageFields? {
    guard let value = find(key)?.value, tree.elements[value].kind == .mapping else { return nil }
    return PageFields(tree, source, root: value)
  }

  /// The mappings of the list under a key; nil if it is no list of mappings.
  func list(_ key: String) -> [PageFields]? {
    guard let value = find(key)?.value, tree.elements[value].kind == .sequence,
      tree.items(of: value).allSatisfy({ tree.elements[$0].kind == .mapping })
    else { return nil }
    return tree.items(of: value).map { PageFields(tree, source, root: $0) }
  }

  /// The phrase `{id: ..., en: ...}` under a key.
  func phrase(_ key: String) -> Phrase? {
    guard let fields = fields(key), let id = fields.text("id"), let en = fields.text("en") else { return nil }
    return Phrase(id: id, en: en)
  }

  /// The levels that are named under a key, in order, and a fault for each name that is none.
  func levels(_ key: String) -> (levels: [Level], faults: [Diagnostic]) {
    var found: (levels: [Level], faults: [Diagnostic]) = ([], [])
    for (text, place) in texts(key) ?? [] {
      if let level = Level(name: text) {
        found.levels.append(level)
      } else {
        found.faults.append(.unknown("jenjang", "level", text, among: Level.names, at: place))
      }
    }
    return found
  }

  /// A fault for each key that is none of these.
  func unknownKeys(_ known: [String], _ fault: RulebookFault = .page) -> [Diagnostic] {
    keys.filter { !known.contains($0) }.map { key in
      .unknown("kunci", "key", key, among: known, at: place(ofKey: key), fault)
    }
  }

  /// The fault that a key holds no phrase.
  func missingPhrase(_ key: String) -> Diagnostic {
    Diagnostic(
      .page, at: place(of: key),
      Phrase(
        id: "`\(key)` memerlukan bahasa Indonesia dan Inggris",
        en: "`\(key)` needs an Indonesian and an English text"),
      help: Phrase(id: "tulis `\(key): {id: ..., en: ...}`", en: "write `\(key): {id: ..., en: ...}`"))
  }
}
