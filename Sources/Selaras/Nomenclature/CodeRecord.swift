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
  /// In all lists, those of the newest first.
  public let rows: [OfficialRow]
  /// For a code with two digits: the rows with four that have its name below the same kegiatan.
  public let successors: [OfficialRow]
  /// How it is replaced, if it is retired.
  public let retired: [Replacements.Replacement]

  private let lists: OfficialLists

  public init(_ code: OfficialCode, in lists: OfficialLists = .builtIn) {
    self.code = code
    self.lists = lists
    let rows = lists.rows(code)
    self.rows = rows
    successors = rows.flatMap { lists.successors(of: code, named: $0) }
    retired = Replacements.all.of(code)
  }

  /// Whether no list has the code, nor had it.
  public var isUnknown: Bool { rows.isEmpty && retired.isEmpty }

  // MARK: What goes before it, and after it

  /// What stands in the code's place: what replaces a retired one, and the successors in the newest list that has some.
  public var replacements: [Replacements.Replacement] {
    retired
      + rows.flatMap { row in
        let successors = successors.filter { $0.government == row.government }
        return successors.filter { $0.list == successors.first?.list }.map {
          Replacements.Replacement(
            government: row.government, code: row.code, name: row.name, newCode: $0.code)
        }
      }
  }

  /// What the code stands in place of.
  public var replaced: [Replacements.Replacement] { Replacements.all.replaced(by: code) }

  /// The row of what replaces a code, in the newest list that has it.
  public func newRow(of replacement: Replacements.Replacement) -> OfficialRow? {
    OfficialCode(replacement.newCode).flatMap { code in
      lists.rows(code).first { $0.government == replacement.government }
    }
  }

  // MARK: Its rows

  /// Its rows without those that say again what a newer list says; the newest first.
  public var entries: [Entry] {
    var entries: [Entry] = []
    for row in rows {
      if let same = entries.firstIndex(where: { $0.row.says(sameAs: row) }) {
        entries[same].lists.append(row.list)
      } else {
        entries.append(Entry(row: row, lists: [row.list], parents: parents(of: row)))
      }
    }
    return entries
  }

  private func parents(of row: OfficialRow) -> [OfficialRow] {
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
    return parents
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

extension OfficialLists {
  /// The rows with four digits for one with two, whose number was another one in each edition.
  fileprivate func successors(of code: OfficialCode, named row: OfficialRow) -> [OfficialRow] {
    guard code.isLegacy, let parent = code.parent else { return [] }
    return all.filter { !$0.hasOnlyNames }.flatMap {
      nomenclature($0).rows(named: row.name, below: parent).filter { $0.government == row.government }
    }
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
