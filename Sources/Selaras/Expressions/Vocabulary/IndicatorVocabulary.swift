extension Vocabulary {
  /// What an indicator can be asked.
  static let indicatorMembers: [Member] =
    [
      ("nama", Key.nama), ("formulasi", .formulasi), ("definisi", .definisi), ("jenis", .jenis),
      ("catatan", .catatan),
    ]
    .map { name, key in
      Member.indicatorText(name, id: "seperti tertulis", en: "as written") { world, indicator in
        world.text(key, of: indicator)
      }
    } + [
      .indicatorText("sumber", id: "sumber data, seperti tertulis", en: "its data source, as written") {
        $0.text(.sumber, of: $1)
      },
      .indicatorText(
        "satuan",
        id: "satuan; bila tidak ditulis, yang dalam kurung di ujung nama, atau yang pertama di dalam target",
        en: "its unit; if there is none, the one in parentheses behind the name, or the first inside a target"
      ) { $0.unit(of: $1) },
      .indicatorText(
        "satuan_di_nama", id: "satuan dalam kurung di ujung nama",
        en: "the unit in parentheses behind the name"
      ) { $0.unitInName(of: $1) },
      .indicatorText(
        "polaritas", id: "`positif`, `negatif`, atau kosong", en: "`positif`, `negatif`, or empty"
      ) { $0.choice(.polaritas, of: $1, orMark: $0[$1].marks.polarity?.rawValue) },
      .indicatorText(
        "sifat", id: "`progres`, `kumulatif`, `pengulangan`, atau kosong",
        en: "`progres`, `kumulatif`, `pengulangan`, or empty"
      ) { $0.choice(.sifat, of: $1, orMark: $0[$1].marks.trait?.rawValue) },
      .indicatorText("kinerja", id: "pernyataan yang diukurnya", en: "the statement it measures") {
        world, indicator in
        let value = world[indicator]
        return world.text(of: world.cascade.field(of: value.statement, of: value.node))
      },
      .indicator(
        "pemilik", .list(.string), id: "pemilik indikator bila ditulis tersendiri", en: "its own owners"
      ) { .texts($0.texts(.pemilik, of: $1)) },
      .series("target", .target, id: "target per periode", en: "its targets by period"),
      .series("realisasi", .realisasi, id: "realisasi per periode", en: "what was reached, by period"),
      .series("pagu", .pagu, id: "pagu per periode", en: "its budget by period"),
      .indicator(
        "baseline", .object(.value), id: "kondisi awal; null bila tidak ada", en: "the baseline, or null"
      ) { .point($0.points(.baseline, of: $1).first) },
      .indicator(
        "tahun_hilang", .list(.int), id: "tahun dalam periode dokumen tanpa target",
        en: "years of the document's period without a target"
      ) { world, indicator in .list(world.yearsWithoutTarget(indicator).map { .int(Int64($0)) }) },
      .indicator("simpul", .object(.node), id: "simpulnya", en: "its node") { world, indicator in
        .node(world[indicator].node, statement: world[indicator].statement)
      },
      .indicator(
        "saudara", .list(.object(.indicator)), id: "indikator lain pada simpul yang sama",
        en: "the node's other indicators"
      ) {
        world, indicator in
        .indicators(world[world[indicator].node].indicators.filter { $0 != indicator })
      },
      .indicator(
        "kembar", .list(.object(.indicator)), id: "indikator lain dengan nama yang sama dalam dokumen",
        en: "other indicators of the document with the same name"
      ) { world, indicator in .indicators(world.index.twins(of: indicator)) },
      .indicator(
        "kembar_sekandung", .list(.object(.indicator)),
        id: "seperti `kembar`, hanya pada simpul yang berinduk sama",
        en: "as `kembar`, only at nodes with the same parent"
      ) { world, indicator in .indicators(world.index.twinSiblings(of: indicator)) },
      .indicator(
        "padanan", .list(.object(.indicator)),
        id: "indikator yang sama dalam dokumen seunit terdekat yang mendahului",
        en: "the same indicator in the nearest document of the unit that goes before"
      ) { world, indicator in .indicators(world.index.counterparts(of: indicator)) }
      .comparing(.unit),
      .indicator(
        "padanan_pendahulu", .list(.object(.indicator)),
        id: "seperti `padanan`, dari semua dokumen seunit yang mendahului",
        en: "as `padanan`, of all documents of the unit that go before"
      ) { world, indicator in .indicators(world.index.counterparts(of: indicator, .all)) }
      .comparing(.unit),
      .indicator("urutan", .int, id: "nomor di simpulnya, mulai 1", en: "its number at its node, from 1") {
        world, indicator in
        let siblings = world[world[indicator].node].indicators
        return .int(Int64(siblings.lowerBound.distance(to: indicator)) + 1)
      },
      .indicator(
        "resmi", .bool, id: "namanya sama dengan baris nomenklatur resmi",
        en: "its name equals the official row"
      ) { world, indicator in .bool(world.isOfficial(indicator)) },
      .indicator(
        "baris", .list(.object(.row)), id: "baris resmi sub kegiatan yang indikatornya bernama sama",
        en: "the official rows of sub-kegiatan whose indicator has the same name"
      ) { world, indicator in .rows(world.officialRows(of: indicator)) },
      .indicator("dokumen", .object(.document), id: "dokumennya", en: "its document") { world, indicator in
        .document(world.document(of: indicator))
      },
    ]
}

extension Vocabulary.Member {
  fileprivate static func indicator(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (World, IndicatorID) -> Value
  ) -> Self {
    Self(.object(.indicator), name, type, Phrase(id: id, en: en)) { frame, value in
      guard let indicator = value.indicator else { return .null }
      return read(frame.world, indicator)
    }
  }

  fileprivate static func indicatorText(
    _ name: String, id: String, en: String, _ read: @escaping @Sendable (World, IndicatorID) -> Text
  ) -> Self {
    indicator(name, .string, id: id, en: en) { .string(read($0, $1)) }
  }

  fileprivate static func series(_ name: String, _ key: Key, id: String, en: String) -> Self {
    indicator(name, .list(.object(.value)), id: id, en: en) { .points($0.points(key, of: $1)) }
  }
}

extension World {
  /// An indicator's values of a series.
  func points(_ series: Key, of indicator: IndicatorID) -> [PointID] {
    self[indicator].points.filter { self[$0].series == series }
  }

  func unit(of indicator: IndicatorID) -> Text {
    if let field = cascade.field(.satuan, of: indicator) { return text(of: field) }
    let named = unitInName(of: indicator)
    return named.string.isEmpty ? unitInTargets(of: indicator) : named
  }

  /// The first known unit that stands inside a target, as in `24 Dokumen`.
  private func unitInTargets(of indicator: IndicatorID) -> Text {
    for point in points(.target, of: indicator) {
      guard let range = number(of: point).unit else { continue }
      let unit = text(of: point).piece(range).trimmed
      if marks.units.contains(FoldedWords(unit.string).joined) { return unit }
    }
    return Text("")
  }

  fileprivate func unitInName(of indicator: IndicatorID) -> Text {
    guard let unit = self[indicator].marks.unit else { return Text("") }
    return text(.nama, of: indicator).piece(Int(unit.lowerBound)..<Int(unit.upperBound))
  }

  /// One of a fixed set of values: as it is written, else as a mark in the name says it.
  fileprivate func choice(_ key: Key, of indicator: IndicatorID, orMark mark: String?) -> Text {
    let written = text(key, of: indicator)
    if written.string.isEmpty { return Text(mark ?? "") }
    return Text(written.string.lowercased(), origin: written.origin)
  }

  /// The years of the document's period for which there is no value; a single value without a year holds for a
  /// period of one year.
  fileprivate func yearsWithoutTarget(_ indicator: IndicatorID) -> [Int] {
    let years = years(of: indicator)
    let stated = Set(
      points(.target, of: indicator).lazy.filter { !self.number(of: $0).isAbsent }.map { self.year(of: $0) })
    return years.filter { !stated.contains($0) }
  }
}
