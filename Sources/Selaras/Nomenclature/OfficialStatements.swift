import Fingerprints

/// The statements (`kinerja`) of all official sub-kegiatan, by their names.
struct OfficialStatements: Sendable {
  private var rows: [Fingerprint: [Row]] = [:]

  private struct Row: Sendable {
    var list: OfficialList
    var index: Int
  }

  init() {
    for list in OfficialList.allCases where !list.hasOnlyNames {
      let nomenclature = Nomenclature.of(list)
      guard let name = nomenclature.name else { continue }
      for index in 0..<nomenclature.count where nomenclature.level(index) == .subactivity {
        let fingerprint = Fingerprint(nomenclature.table.string(index, name))
        rows[fingerprint, default: []].append(Row(list: list, index: index))
      }
    }
  }

  /// The different statements of the rows with a name.
  func of(_ name: String) -> [String] {
    var statements: [String] = []
    for row in rows[Fingerprint(name)] ?? [] {
      let statement = Nomenclature.of(row.list).row(row.index).performance
      if !statement.isEmpty, !statements.contains(statement) { statements.append(statement) }
    }
    return statements
  }
}
