extension Vocabulary {
  /// What a row of the official lists can be asked.
  static let rowMembers: [Member] = [
    column("kode", id: "kodenya", en: "its code") { $0.code },
    column("nama", id: "namanya", en: "its name") { $0.name },
    column("kinerja", id: "kinerjanya, pada sub kegiatan", en: "its statement, of a sub-kegiatan") {
      $0.performance
    },
    column("indikator", id: "indikatornya, pada sub kegiatan", en: "its indicator, of a sub-kegiatan") {
      $0.indicator
    },
    column("satuan", id: "satuannya, pada sub kegiatan", en: "its unit, of a sub-kegiatan") { $0.unit },
    column("jenjang", id: "jenjangnya", en: "its level") { $0.level.rawValue },
    column("pemda", id: "`kabkota` atau `prov`", en: "`kabkota` or `prov`") { $0.government.rawValue },
    column("edisi", id: "daftar tempatnya berdiri: `2027`", en: "the list it stands in: `2027`") {
      $0.list.name
    },
  ]

  private static func column(
    _ name: String, id: String, en: String, _ text: @escaping @Sendable (OfficialRow) -> String
  ) -> Member {
    Member(.object(.row), name, .string, Phrase(id: id, en: en)) { frame, value in
      guard let row = value.row else { return .text("") }
      return .text(text(frame.world.nomenclature.rows[row]))
    }
  }

  /// Whether two texts are the same as official texts are compared.
  static let officialFunctions: [Function] = [
    Function(
      "setara", on: .string, [.string], .bool,
      Phrase(
        id: "sama menurut cara teks resmi dicocokkan; yang di dalam kurung adalah teks resminya",
        en: "the same as official texts are compared; the one in parentheses is the official one"),
      .textTest { _, text, official in OfficialText.equals(text.string, official.string) })
  ]
}
