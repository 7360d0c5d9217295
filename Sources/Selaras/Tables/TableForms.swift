/// The forms that tables are compared with, and the words that tables are read with.
public struct TableForms: Sendable {
  public private(set) var forms: [TableForm] = []
  /// Words that begin an indicator, folded: an item of a list in a cell begins with one.
  var heads: Set<String> = []
  /// Texts of the first cell of a row that only sums, folded.
  var totals: Set<String> = []
  /// Words of what follows a table, as a signature, folded.
  var closings: Set<String> = []
  /// Words before the colon of a note below a table, as `Sumber :`, folded.
  var notes: Set<String> = []
  /// What months are called, folded.
  var months: Set<String> = []
  /// How the names of positions begin, folded.
  var positions: Set<String> = []
  /// How the names of units begin, folded.
  var units: Set<String> = []
  var sameAsAbove = SameAsAbove(words: [])
  /// By form: the role of each header, and how many words the longest one has.
  private var roles: [[String: ColumnRole]] = []
  /// All headers of all forms, and whether a table can be known by them in one of the forms.
  private var known: [String: Bool] = [:]
  /// Their first two letters, to pass over other cells quickly.
  private var beginnings: Set<UInt16> = []
  /// Those of the titles of the column of levels.
  private var levelBeginnings: Set<UInt16> = []
  /// The bytes of a header that is looked at.
  static let longest = 240

  public init() {}

  public init(_ forms: [TableForm]) {
    for form in forms.sorted(by: { $0.name < $1.name }) { add(form) }
  }

  private mutating func add(_ form: TableForm) {
    forms.append(form)
    var table: [String: ColumnRole] = [:]
    for column in form.columns {
      for header in column.headers {
        let words = HeaderText(header).words
        guard !words.isEmpty, table[words] == nil else { continue }
        table[words] = column.role
        known[words] = known[words] == true || column.role.isTelling
        guard let first = Self.beginning(words.utf8) else { continue }
        beginnings.insert(first)
        if column.role == .levelName { levelBeginnings.insert(first) }
      }
    }
    roles.append(table)
  }

  /// The words of titles that name a kind of document, of all forms.
  var kindWords: [(kind: DocumentKind, words: [String])] {
    let all = forms.flatMap(\.kinds)
    return DocumentKind.allCases.map { kind in
      (kind, all.filter { $0.kind == kind }.flatMap(\.words))
    }
  }

  /// The first two letters or digits of a text, in lower case; the second is 0 if there is but one.
  private static func beginning(_ text: some Sequence<UInt8>) -> UInt16? {
    var found: UInt16?
    for byte in text {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      guard (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) || lower >= 0x80 || lower == 0x25
      else { continue }
      if let first = found { return first << 8 | UInt16(lower) }
      found = UInt16(lower)
    }
    return found.map { $0 << 8 }
  }

  /// Whether a cell may be one of a header at all; quickly told.
  func mayBeHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= Self.longest, let first = Self.beginning(bytes) else { return false }
    return beginnings.contains(first) || (0x30...0x39).contains(UInt8(first & 0xFF))
  }

  /// Whether a cell may be the title of the column of levels; quickly told.
  func mayNameLevels(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= Self.longest, let first = Self.beginning(bytes) else { return false }
    return levelBeginnings.contains(first)
  }

  /// Whether some form knows a header: if so, whether a table can be known by it.
  func isTelling(_ header: HeaderText) -> Bool? { header.words.isEmpty ? nil : known[header.words] }

  /// Whether a header is that of the column of levels.
  func namesLevels(_ header: HeaderText) -> Bool {
    forms.indices.contains { roles[$0][header.words] == .levelName }
  }

  /// The role that a form gives a header, and whether it is told by all of its words: else by the first of them.
  func role(of header: HeaderText, in form: Int) -> (role: ColumnRole, isWhole: Bool)? {
    guard !header.words.isEmpty else { return nil }
    if let role = roles[form][header.words] { return (role, true) }
    var words = header.words.split(separator: " ")
    while words.count > 1 {
      words.removeLast()
      guard let role = roles[form][words.joined(separator: " ")] else { continue }
      switch role {
      case .level, .node, .levelName, .nothing, .remark, .field(.nama, _), .field(.kinerja, _): continue
      default: return (role, false)
      }
    }
    return nil
  }
}
