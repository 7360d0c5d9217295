import Fingerprints

/// The texts of a table of `Rules/nomenklatur/`, each in its role and with its row.
struct OfficialTexts {
  private(set) var entries: [FingerprintTable.Entry] = []

  /// - Parameter number: that of the table among all.
  init(_ table: ListTable, number: Int) {
    for (index, row) in table.rows.enumerated() {
      guard let role = Self.role(of: table.cell("jenjang", of: row) ?? "sub_kegiatan") else { continue }
      let position = FingerprintTable.Position(table: number, row: index)
      for (column, text) in table.texts(of: row) {
        entries.append(.init(Fingerprint(text), column == "indikator" ? .indicator : role, at: position))
      }
    }
  }

  private static func role(of level: Substring) -> TextRole? {
    switch level {
    case "program": .program
    case "kegiatan": .activity
    case "sub_kegiatan": .subactivity
    default: nil
    }
  }
}
