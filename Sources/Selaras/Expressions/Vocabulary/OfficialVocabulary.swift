import Fingerprints

extension Vocabulary {
  /// What a node can be asked about the official lists.
  static let officialMembers: [Member] = [
    .statement(
      "resmi", .bool, id: "teksnya sama dengan baris nomenklatur resmi",
      en: "its text equals the official row"
    ) { world, statement, node in .bool(world.isOfficial(node, statement)) },
    .node(
      "kode_resmi", .bool, id: "kodenya ada dalam salah satu edisi nomenklatur",
      en: "its code is in some edition of the nomenclature"
    ) { world, node in .bool(world.hasOfficialCode(node)) },
    .node(
      "kode_dicabut", .bool,
      id: "kodenya sudah tidak ada dalam edisi dokumen, tetapi ada dalam edisi sebelumnya",
      en: "its code is no longer in the document's edition, but was in an earlier one"
    ) { world, node in .bool(world.isRetired(node)) },
    .node(
      "kode_baru", .string,
      id: "kode yang menggantikan kodenya yang dicabut atau berangka dua; '' bila tidak pasti",
      en: "the code that replaces its retired or two-digit one; '' if that is not certain"
    ) { world, node in .text(world.newCode(of: node) ?? "") },
    .node(
      "baris", .list(.object(.row)),
      id:
        "baris resmi kodenya di semua edisi; tanpa kode: yang bernama sama, di bawah baris induknya bila ada",
      en:
        "the official rows of its code in all editions; without a code: those of its name, below its parent's"
    ) { world, node in .rows(world.officialRows(of: node)) },
    .node(
      "baris_induk", .list(.object(.row)),
      id: "baris resmi yang menaungi kegiatan atau sub kegiatan ini menurut kodenya, atau menurut namanya",
      en: "the official rows that a kegiatan or sub-kegiatan is under by its code, or by its name"
    ) { world, node in .rows(world.officialRowsAbove(node)) },
    .node(
      "baris_dekat", .object(.row),
      id:
        "baris yang jelas dimaksud teks tanpa kode yang tidak sama dengan teks resmi mana pun; null bila tidak ada",
      en: "the row clearly meant by a text without a code that equals no official one, or null"
    ) { world, node in .row(world.nearRow(of: node)) },
    .node(
      "baris_bernama", .list(.object(.row)),
      id: "baris resmi program, kegiatan, dan sub kegiatan mana pun yang bernama sama",
      en: "the official rows of any program, kegiatan or sub-kegiatan with its name"
    ) { world, node in .rows(world.rowsOfAnyLevel(named: node)) },
    column("nama_resmi", id: "nama", en: "name") { $0.name },
    column("kinerja_resmi", id: "kinerja", en: "statement") { $0.performance },
    column("indikator_resmi", id: "indikator", en: "indicator") { $0.indicator },
    column("satuan_resmi", id: "satuan", en: "unit") { $0.unit },
  ]

  /// A text of the official row of a node's code.
  private static func column(
    _ name: String, id: String, en: String, _ text: @escaping @Sendable (OfficialRow) -> String
  ) -> Member {
    .node(
      name, .string, id: "\(id) resmi kodenya dalam edisi dokumen; '' bila tidak ada",
      en: "the official \(en) of its code in the document's edition; '' if there is none"
    ) { world, node in .text(world.officialRow(of: node).map(text) ?? "") }
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
}
