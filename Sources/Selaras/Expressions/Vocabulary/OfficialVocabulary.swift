extension Vocabulary {
  /// What a node can be asked about the official lists.
  static let officialMembers: [Member] = [
    Member(
      .object(.node), "resmi", .bool,
      Phrase(id: "teksnya sama dengan baris nomenklatur resmi", en: "its text equals the official row")
    ) { frame, value in
      guard case .object(let object) = value else { return .bool(false) }
      return .bool(frame.world.isOfficial(object))
    },
    Member(
      .object(.node), "kode_resmi", .bool,
      Phrase(
        id: "kodenya ada dalam salah satu edisi nomenklatur",
        en: "its code is in some edition of the nomenclature")
    ) { frame, value in
      guard case .object(let object) = value else { return .bool(false) }
      return .bool(frame.world.hasOfficialCode(Int(object.index)))
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
      guard case .object(let object) = value else { return .text("") }
      return .text(frame.world.officialRow(Int(object.index)).map(text) ?? "")
    }
  }
}

extension World {
  /// Whether the text of a node that is asked about, its statement or else its name, is official.
  func isOfficial(_ node: Object) -> Bool {
    let value = cascade.nodes[Int(node.index)]
    guard let role = OfficialLevel(value.level).flatMap(OfficialTexts.Role.init) else { return false }
    var field = statement(Int(node.index), node.extra)
    if field < 0 { field = cascade.field(.nama, in: value.fields) }
    guard field >= 0 else { return false }
    return nomenclature.isOfficial(
      cascade.fields[Int(field)].text, role, code: code(of: value), self)
  }

  /// Whether the name of an indicator is official; only those of sub-kegiatan are.
  func isOfficial(indicator: Int) -> Bool {
    let value = cascade.indicators[indicator]
    let node = cascade.nodes[Int(value.node)]
    let field = cascade.field(.nama, in: value.fields)
    guard field >= 0, OfficialLevel(node.level) == .subactivity else { return false }
    return nomenclature.isOfficial(cascade.fields[Int(field)].text, .indicator, code: code(of: node), self)
  }

  private func code(of node: Node) -> TextTable.ID? {
    let field = cascade.field(.kode, in: node.fields)
    return field < 0 ? nil : cascade.fields[Int(field)].text
  }

  /// Whether some list has the code of a node, or had it before it was retired.
  func hasOfficialCode(_ node: Int) -> Bool {
    guard let code = code(of: cascade.nodes[node]) else { return false }
    let entry = nomenclature.entry(code, self)
    return !entry.rows.isEmpty || !entry.retired.isEmpty
  }

  /// The row of a node's code in the edition of its document. Where both governments have the code, that of the
  /// document's own.
  func officialRow(_ node: Int) -> OfficialRow? {
    let value = cascade.nodes[node]
    guard let code = code(of: value) else { return nil }
    let list = OfficialList(nomenclature.edition(of: value.document, self))
    let rows = nomenclature.entry(code, self).rows.filter { $0.list == list }
    guard rows.count > 1 else { return rows.first }
    let own = nomenclature.government(of: value.document, self)
    return rows.first { $0.government == own } ?? rows.first
  }
}
