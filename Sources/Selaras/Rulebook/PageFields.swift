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
    guard let value = find(key)?.value else { return nil }
    switch tree.elements[value].kind {
    case .scalar: return [(tree.text(of: value, in: source), tree.place(value))]
    case .sequence:
      var texts: [(text: String, place: Place)] = []
      for item in tree.items(of: value) {
        guard tree.elements[item].kind == .scalar else { return nil }
        texts.append((tree.text(of: item, in: source), tree.place(item)))
      }
      return texts
    case .mapping: return nil
    }
  }

  /// The texts of a list's element, or the one text of a scalar; nil if it is something else.
  func texts(of value: Int) -> (texts: [String], isList: Bool)? {
    switch tree.elements[value].kind {
    case .scalar: return ([tree.text(of: value, in: source)], false)
    case .sequence:
      let items = tree.items(of: value)
      guard items.allSatisfy({ tree.elements[$0].kind == .scalar }) else { return nil }
      return (items.map { tree.text(of: $0, in: source) }, true)
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

  /// A fault for each key that is none of these.
  func unknownKeys(_ known: [String]) -> [Diagnostic] {
    keys.filter { !known.contains($0) }.map { key in
      .unknown("kunci", "key", key, among: known, at: place(ofKey: key))
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
