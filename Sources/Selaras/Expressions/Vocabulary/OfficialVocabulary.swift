import Fingerprints

extension Vocabulary {
  /// What a node can be asked about the official lists.
  static let officialMembers: [Member] = [
    Member(
      .object(.node), "resmi", .bool,
      Phrase(id: "teksnya sama dengan baris nomenklatur resmi", en: "its text equals the official row")
    ) { frame, value in
      guard let node = value.node else { return .bool(false) }
      return .bool(frame.world.isOfficial(node, value.statement))
    },
    Member(
      .object(.node), "kode_resmi", .bool,
      Phrase(
        id: "kodenya ada dalam salah satu edisi nomenklatur",
        en: "its code is in some edition of the nomenclature")
    ) { frame, value in
      guard let node = value.node else { return .bool(false) }
      return .bool(frame.world.hasOfficialCode(node))
    },
    column("nama_resmi", id: "nama", en: "name") { $0.name },
    column("kinerja_resmi", id: "kinerja", en: "statement") { $0.performance },
    column("indikator_resmi", id: "indikator", en: "indicator") { $0.indicator },
    column("satuan_resmi", id: "satuan", en: "unit") { $0.unit },
  ]

  /// A text of the official row of a node's code.
  private static func column(
    _ name: String, id: String, en: String, _ text: @escaping @Sendable (OfficialRow) -> String
  ) -> Member {
    Member(
      .object(.node), name, .string,
      Phrase(
        id: "\(id) resmi kodenya dalam edisi dokumen; '' bila tidak ada",
        en: "the official \(en) of its code in the document's edition; '' if there is none")
    ) { frame, value in
      guard let node = value.node else { return .text("") }
      return .text(frame.world.officialRow(of: node).map(text) ?? "")
    }
  }
}

extension World {
  /// Whether the text of a node that is asked about, its statement or else its name, is official.
  func isOfficial(_ node: NodeID, _ statement: StatementOrdinal?) -> Bool {
    guard let role = OfficialLevel(self[node].level).flatMap(TextRole.init),
      let field = cascade.field(of: statement, of: node) ?? cascade.field(.nama, of: node)
    else { return false }
    return nomenclature.isOfficial(self[field].text, role, code: code(of: node), self)
  }

  /// Whether the name of an indicator is official; only those of sub-kegiatan are.
  func isOfficial(_ indicator: IndicatorID) -> Bool {
    let node = self[indicator].node
    guard OfficialLevel(self[node].level) == .subactivity, let field = cascade.field(.nama, of: indicator)
    else {
      return false
    }
    return nomenclature.isOfficial(self[field].text, .indicator, code: code(of: node), self)
  }

  private func code(of node: NodeID) -> TextTable.ID? {
    cascade.field(.kode, of: node).map { self[$0].text }
  }

  /// Whether some list has the code of a node, or had it before it was retired.
  func hasOfficialCode(_ node: NodeID) -> Bool {
    guard let code = code(of: node) else { return false }
    let entry = nomenclature.entry(code, self)
    return !entry.rows.isEmpty || !entry.retired.isEmpty
  }

  /// The row of a node's code in the edition of its document. Where both governments have the code, that of the
  /// document's own.
  func officialRow(of node: NodeID) -> OfficialRow? {
    guard let code = code(of: node) else { return nil }
    let document = self[node].document
    let list = OfficialList(nomenclature.edition(of: document, self))
    let rows = nomenclature.entry(code, self).rows.filter { $0.list == list }
    guard rows.count > 1 else { return rows.first }
    let own = nomenclature.government(of: document, self)
    return rows.first { $0.government == own } ?? rows.first
  }
}
