/// Reads the trees of a run's files into a cascade.
struct CascadeReader {
  var cascade: Cascade
  var diagnostics: [Diagnostic] = []
  var marks: MarkWords
  /// The kind and the edition of documents that do not say their own.
  var usual: (kind: DocumentKind?, edition: Edition?)
  /// Whether the edition that a header names must be one of the program's; not where another list is given by hand.
  var checksEdition = true

  /// The most bytes of one text: what a spreadsheet's cell can hold.
  static let longestText = 32_767
  /// The most texts of one list.
  static let longestList = 1_000
  /// The most faults of one document that are told one by one.
  static let mostFaults = 200

  // The document that is being read.
  var tree: Tree
  var source: Source
  var document = DocumentID(0)
  /// Whether it stands in tables, which name no keys.
  var isTable = false
  /// How many faults there were before the document.
  var faultsBefore = 0
  /// How many faults of the document are not among the diagnostics.
  var untold = 0
  /// How the document's unambiguous decimals are written.
  var decimals = DecimalMark.unknown
  /// Where the reader of its format lost something: offsets.
  var losses: [Int] = []
  /// Where keys stand that are not known: offsets.
  var unknownKeys: Set<Int> = []

  init(sources: [Source], marks: MarkWords) {
    cascade = Cascade(sources: sources)
    self.marks = marks
    tree = Tree(source: 0)
    source = Source(name: "", bytes: [])
  }

  /// Whether a tree is a cascade at all: a mapping with the key `selaras`, or one nearly like it, or with a level's key
  /// that no other kind of file has. A plan that lost its first line is still a plan.
  static func isCascade(_ tree: Tree, _ source: Source) -> Bool {
    guard tree.elements.first?.kind == .mapping else { return false }
    return tree.entries(of: 0).contains { key, value in
      guard tree.bytes(of: key, in: source).count < 20 else { return false }
      let name = tree.text(of: key, in: source)
      if signs.contains(name) || Suggestion.nearest(to: name, in: ["selaras"]) != nil { return true }
      switch name {
      case "dokumen": return DocumentKind(rawValue: tree.text(of: value, in: source)) != nil
      case "program", "output": return tree.items(of: value).contains { isNode($0, tree, source) }
      default: return false
      }
    }
  }

  /// Whether a mapping has a key that only a node of a cascade has.
  private static func isNode(_ item: Int, _ tree: Tree, _ source: Source) -> Bool {
    tree.entries(of: item).contains {
      ["kode", "kinerja", "indikator"].contains(tree.text(of: $0.key, in: source))
    }
  }

  private static let signs: Set = [
    "visi", "misi", "tujuan", "sasaran", "kegiatan", "sub_kegiatan", "perangkat_daerah", "ultimate_outcome",
    "intermediate_outcome", "immediate_outcome",
  ]

  /// Adds a file, or the tables of one that are a document.
  ///
  /// - Parameters:
  ///   - kind: the document kind given by hand, if any.
  ///   - gaps: what its tables have no place for, if it stands in tables.
  mutating func read(_ reading: Reading, kind: DocumentKind?, gaps: FormGaps? = nil) {
    isTable = gaps != nil
    let tree = reading.tree
    diagnostics += reading.diagnostics
    faultsBefore = diagnostics.count - reading.diagnostics.count
    untold = 0
    self.tree = tree
    source = cascade.sources[Int(tree.source)]
    decimals = .unknown
    unknownKeys = []
    losses = reading.diagnostics.filter { $0.loss == .content }.map { Int($0.place.start) }
    let firstField = cascade.fields.nextHandle
    let firstNode = cascade.nodes.nextHandle
    document = cascade.add(
      Document(
        source: tree.source, kind: kind, gaps: gaps ?? FormGaps(), decoded: tree.decoded,
        remarks: tree.remarks))
    readDocumentFields(givenKind: kind)
    readTopLevels()
    // A document with other faults may be empty because of them.
    if cascade.nodes.nextHandle == firstNode, diagnostics.count == faultsBefore {
      reportEmpty()
    }
    nameOddBlanks()
    reportUntold()
    cascade.documents[document].fields = firstField..<cascade.fields.nextHandle
    cascade.documents[document].nodes = firstNode..<cascade.nodes.nextHandle
    cascade.documents[document].decimals = decimals
    cascade.documents[document].isComplete = !diagnostics[faultsBefore...].contains(
      where: \.hindersCheck)
    // It is as large as the file, and all that it says is in the cascade now.
    self.tree = Tree(source: tree.source)
  }

  // MARK: The document

  private mutating func readDocumentFields(givenKind: DocumentKind?) {
    var hasVersion = false
    var hasKind = givenKind != nil
    for (key, value) in tree.entries(of: 0) {
      let name = tree.bytes(of: key, in: source)
      if Level(bytes: name) != nil { continue }
      guard let field = Key(bytes: name), Key.ofDocument.contains(field) else {
        reportUnknownKey(key, among: Key.ofDocument, levels: true)
        continue
      }
      if field == .selaras { hasVersion = true }
      if field == .dokumen { hasKind = true }
      guard tree.elements[value].kind == .scalar else {
        reportShape(key, expected: .oneText(orSeveral: false), key: field)
        continue
      }
      let text = tree.text(of: value, in: source)
      switch field {
      case .selaras: if text != "1" { reportVersion(text, at: tree.place(value)) }
      case .dokumen: readKind(text, at: value, given: givenKind)
      case .periode: if !addsNothing(value) { readPeriod(text, at: value) }
      case .nomenklatur: if !addsNothing(value) { checkEdition(text, at: value) }
      default: break
      }
      addField(field, value)
    }
    if !hasVersion { reportMissingVersion() }
    cascade.documents[document].edition = usual.edition
    if hasKind { return }
    if let kind = usual.kind { cascade.documents[document].kind = kind } else { reportMissingKind() }
  }

  private mutating func readKind(_ text: String, at value: Int, given: DocumentKind?) {
    if let kind = DocumentKind(rawValue: text) {
      cascade.documents[document].kind = given ?? kind
      return
    }
    let kinds = DocumentKind.allCases.map(\.rawValue)
    reportUnknownValue(
      text, of: Key.dokumen, at: tree.place(value), allowed: kinds, given == nil ? .meaning : .nothing)
  }

  private mutating func readPeriod(_ text: String, at value: Int) {
    let isDigit = { (character: Character) in ("0"..."9").contains(character) }
    let years = text.split { !isDigit($0) }.map { Period.year($0).map(Int.init) }
    let sign = String(text.filter { !isDigit($0) }).trimmedOfBlanks.lowercased()
    guard let first = years.first ?? nil, let last = years.last ?? nil, first <= last, last - first < 50,
      years.count == 1 ? sign.isEmpty : years.count == 2 && (sign == "/" || RangeSign.all.contains(sign))
    else {
      report(
        Diagnostic(
          .unknownValue, at: tree.place(value),
          Phrase(id: "`\(text)` bukan periode", en: "`\(text)` is not a period"),
          help: Phrase(
            id: "tulis satu tahun, `2025`, atau tahun pertama dan terakhir, `2025-2029`",
            en: "write one year, `2025`, or the first and the last year, `2025-2029`")))
      return
    }
    cascade.documents[document].years = Array(first...last)
  }

  private mutating func readTopLevels() {
    for (key, value) in tree.entries(of: 0) {
      guard let level = Level(bytes: tree.bytes(of: key, in: source)) else { continue }
      readNodes(level, value, parent: nil)
    }
  }

  // MARK: Fields

  /// Adds a scalar as a field, unless it says nothing.
  @discardableResult
  mutating func addField(_ key: Key, _ value: Int) -> FieldID? {
    let element = tree.elements[value]
    let bytes = tree.bytes(of: value, in: source)
    guard bytes.count <= Self.longestText else {
      reportLength(value, bytes.count)
      return nil
    }
    if isNothing(bytes, quoted: element.isQuoted) { return nil }
    return appendField(key, value, bytes)
  }

  mutating func appendField(_ key: Key, _ value: Int, _ bytes: ArraySlice<UInt8>) -> FieldID {
    cascade.fields.add(
      Field(
        key: key, text: cascade.texts.intern(bytes), place: tree.place(value),
        decoded: tree.decoded(of: value)))
  }

  /// Empty, blank, a dash; and without quotes the words for nothing.
  func isNothing(_ bytes: ArraySlice<UInt8>, quoted: Bool) -> Bool {
    if let first = bytes.first, Self.isOfWord(first) { return false }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) { return true }
    return bytes.count <= 8 && Nothing.isSaid(by: String(decoding: bytes, as: UTF8.self), isQuoted: quoted)
  }

  /// Whether no text that says nothing begins with a byte.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "N"): false
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

extension Tree {
  /// The entry of a scalar whose text is not just its bytes.
  fileprivate func decoded(of scalar: Int) -> Handle<Decoded>? {
    elements[scalar].decoded < 0 ? nil : Handle(elements[scalar].decoded)
  }
}
