/// All that the official lists say of a code.
public struct CodeRecord: Sendable {
  /// What one or several lists say in the same words.
  public struct Entry: Equatable, Sendable {
    /// As the newest of the lists has it.
    public var row: OfficialRow
    public var lists: [OfficialList]
    /// What it belongs to, from the nearest upwards.
    public var parents: [OfficialRow]
  }

  public let code: OfficialCode
  /// The newest first.
  public private(set) var entries: [Entry] = []
  /// What stands in the code's place, if it is retired.
  public let replacements: [Replacements.Replacement]
  /// What the code stands in place of.
  public let replaced: [Replacements.Replacement]

  private let lists: OfficialLists

  public init(_ code: OfficialCode, in lists: OfficialLists = .builtIn) {
    self.code = code
    self.lists = lists
    replacements = Replacements.all.of(code)
    replaced = Replacements.all.replaced(by: code)
    for row in lists.rows(code) { add(row) }
  }

  /// Whether no list has the code, nor had it.
  public var isUnknown: Bool { entries.isEmpty && replacements.isEmpty }

  private mutating func add(_ row: OfficialRow) {
    if let same = entries.firstIndex(where: { $0.row.says(sameAs: row) }) {
      entries[same].lists.append(row.list)
      return
    }
    var parents: [OfficialRow] = []
    var above = OfficialCode(row.code)?.parent
    while let code = above {
      // The list of 2020 has no rows above the sub-kegiatan; the others are asked, the newest first.
      let rows = ([row.list] + lists.all).lazy.compactMap { [lists] list in
        lists.nomenclature(list).rows(code).first { $0.government == row.government }
      }
      if let parent = rows.first { parents.append(parent) }
      above = code.parent
    }
    entries.append(Entry(row: row, lists: [row.list], parents: parents))
  }

  /// Rows of the lists with codes like this one: those below the same parent, the nearest number first. If the lists
  /// do not have the parent either, rows near to that.
  public func near(_ most: Int = 3) -> [OfficialRow] {
    var code = code
    while true {
      let siblings = lists.all.lazy.map { [lists] list in
        Government.allCases.flatMap { lists.nomenclature(list).siblings(of: code, $0) }
      }.first { !$0.isEmpty }
      if let siblings {
        var found: [OfficialRow] = []
        for row in Self.sorted(siblings, near: code) where found.count < most && found.last?.name != row.name
        {
          found.append(row)
        }
        return found
      }
      guard let parent = code.parent else { return [] }
      code = parent
    }
  }

  private static func sorted(_ rows: [OfficialRow], near code: OfficialCode) -> [OfficialRow] {
    let wanted = Array(code.text.unicodeScalars)
    let stem = code.parent?.text ?? ""
    return rows.map { row in
      // A template is as near as the code that it stands for.
      let own = stem + row.code.dropFirst(stem.count)
      return (Suggestion.distance(wanted, Array(own.unicodeScalars)), row)
    }
    .sorted { ($0.0, $0.1.code, $0.1.government.rawValue) < ($1.0, $1.1.code, $1.1.government.rawValue) }
    .map(\.1)
  }
}

extension Nomenclature {
  /// The rows directly below the parent of a code; for a bidang, all of them.
  fileprivate func siblings(of code: OfficialCode, _ government: Government) -> [OfficialRow] {
    guard let parent = code.parent else {
      return (0..<count).filter { level($0) == .field }.map(row).filter { $0.government == government }
    }
    return children(of: parent, government)
  }
}

extension OfficialRow {
  /// Whether two rows say the same, whatever list they stand in; a list of names says nothing of the rest.
  fileprivate func says(sameAs other: OfficialRow) -> Bool {
    guard government == other.government, code == other.code, name == other.name else { return false }
    if other.list.hasOnlyNames { return true }
    return performance == other.performance && indicator == other.indicator && unit == other.unit
  }
}
