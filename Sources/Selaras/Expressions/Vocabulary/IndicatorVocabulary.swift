extension Vocabulary {
  /// What an indicator can be asked.
  static let indicatorMembers: [Member] =
    [
      ("nama", Key.nama), ("formulasi", .formulasi), ("definisi", .definisi), ("jenis", .jenis),
      ("catatan", .catatan),
    ]
    .map { name, key in
      Member.indicatorText(name, id: "seperti tertulis", en: "as written") { world, indicator in
        world.text(world.cascade.field(key, in: world.cascade.indicators[indicator].fields))
      }
    } + [
      .indicatorText("sumber", id: "sumber data, seperti tertulis", en: "its data source, as written") {
        world, indicator in
        world.text(world.cascade.field(.sumber, in: world.cascade.indicators[indicator].fields))
      },
      .indicatorText(
        "satuan", id: "satuan; yang dalam kurung di ujung nama bila tidak ditulis",
        en: "its unit; the one in parentheses behind the name if there is no other"
      ) { $0.unit(of: $1) },
      .indicatorText(
        "satuan_di_nama", id: "satuan dalam kurung di ujung nama",
        en: "the unit in parentheses behind the name"
      ) {
        $0.unitInName($1)
      },
      .indicatorText(
        "polaritas", id: "`positif`, `negatif`, atau kosong", en: "`positif`, `negatif`, or empty"
      ) {
        world, indicator in
        let written = world.text(
          world.cascade.field(.polaritas, in: world.cascade.indicators[indicator].fields))
        if !written.string.isEmpty { return Text(written.string.lowercased(), origin: written.origin) }
        return Text(world.cascade.indicators[indicator].marks.polarity?.rawValue ?? "")
      },
      .indicatorText(
        "sifat", id: "`progres`, `kumulatif`, `pengulangan`, atau kosong",
        en: "`progres`, `kumulatif`, `pengulangan`, or empty"
      ) {
        world, indicator in
        let written = world.text(world.cascade.field(.sifat, in: world.cascade.indicators[indicator].fields))
        if !written.string.isEmpty { return Text(written.string.lowercased(), origin: written.origin) }
        return Text(world.cascade.indicators[indicator].marks.trait?.rawValue ?? "")
      },
      .indicatorText("kinerja", id: "pernyataan yang diukurnya", en: "the statement it measures") {
        world, indicator in
        let value = world.cascade.indicators[indicator]
        return world.text(world.statement(Int(value.node), max(value.statement, 0)))
      },
      .indicator(
        "pemilik", .list(.string), id: "pemilik indikator bila ditulis tersendiri", en: "its own owners"
      ) {
        world, indicator in
        let fields = world.cascade.fields(.pemilik, in: world.cascade.indicators[indicator].fields)
        return .list(fields.map { .string(world.text($0)) })
      },
      .series("target", .target, id: "target per periode", en: "its targets by period"),
      .series("realisasi", .realisasi, id: "realisasi per periode", en: "what was reached, by period"),
      .series("pagu", .pagu, id: "pagu per periode", en: "its budget by period"),
      .indicator(
        "baseline", .object(.value), id: "kondisi awal; null bila tidak ada", en: "the baseline, or null"
      ) {
        world, indicator in
        world.points(.baseline, indicator).first.map { .object(Object(kind: .value, index: $0)) } ?? .null
      },
      .indicator(
        "tahun_hilang", .list(.int), id: "tahun dalam periode dokumen tanpa target",
        en: "years of the document's period without a target"
      ) { world, indicator in .list(world.yearsWithoutTarget(indicator).map { .int(Int64($0)) }) },
      .indicator("simpul", .object(.node), id: "simpulnya", en: "its node") { world, indicator in
        let value = world.cascade.indicators[indicator]
        return .object(Object(kind: .node, index: value.node, extra: value.statement))
      },
      .indicator(
        "saudara", .list(.object(.indicator)), id: "indikator lain pada simpul yang sama",
        en: "the node's other indicators"
      ) {
        world, indicator in
        let siblings = world.cascade.nodes[Int(world.cascade.indicators[indicator].node)].indicators
        return .indicators(siblings.filter { $0 != indicator })
      },
      .indicator(
        "kembar", .list(.object(.indicator)), id: "indikator lain dengan nama yang sama dalam dokumen",
        en: "other indicators of the document with the same name"
      ) { world, indicator in .indicators(world.find { $0.twins(ofIndicator: Int32(indicator)) }) },
      .indicator("urutan", .int, id: "nomor di simpulnya, mulai 1", en: "its number at its node, from 1") {
        world, indicator in
        let first = world.cascade.nodes[Int(world.cascade.indicators[indicator].node)].indicators.lowerBound
        return .int(Int64(indicator) - Int64(first) + 1)
      },
      .indicator(
        "resmi", .bool, id: "namanya sama dengan baris nomenklatur resmi",
        en: "its name equals the official row"
      ) { world, indicator in .bool(world.isOfficial(indicator: indicator)) },
      .indicator("dokumen", .object(.document), id: "dokumennya", en: "its document") { world, indicator in
        .object(Object(kind: .document, index: world.cascade.document(ofIndicator: indicator)))
      },
    ]
}

extension Vocabulary.Member {
  fileprivate static func indicator(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (World, Int) -> Value
  ) -> Self {
    Self(.object(.indicator), name, type, Phrase(id: id, en: en)) { frame, value in
      guard case .object(let object) = value else { return .null }
      return read(frame.world, Int(object.index))
    }
  }

  fileprivate static func indicatorText(
    _ name: String, id: String, en: String, _ read: @escaping @Sendable (World, Int) -> Text
  ) -> Self {
    indicator(name, .string, id: id, en: en) { .string(read($0, $1)) }
  }

  fileprivate static func series(_ name: String, _ key: Key, id: String, en: String) -> Self {
    indicator(name, .list(.object(.value)), id: id, en: en) { world, indicator in
      .list(world.points(key, indicator).map { .object(Object(kind: .value, index: $0)) })
    }
  }
}

extension Value {
  static func indicators(_ indices: some Sequence<Int32>) -> Value {
    .list(indices.map { .object(Object(kind: .indicator, index: $0)) })
  }
}

extension World {
  /// The indices of an indicator's values of a series.
  func points(_ series: Key, _ indicator: Int) -> [Int32] {
    cascade.indicators[indicator].points.filter { cascade.points[Int($0)].series == series }
  }

  func unit(of indicator: Int) -> Text {
    let field = cascade.field(.satuan, in: cascade.indicators[indicator].fields)
    return field >= 0 ? text(field) : unitInName(indicator)
  }

  func unitInName(_ indicator: Int) -> Text {
    let value = cascade.indicators[indicator]
    guard let unit = value.marks.unit else { return Text("") }
    return text(cascade.field(.nama, in: value.fields)).piece(Int(unit.lowerBound)..<Int(unit.upperBound))
  }

  /// The years of the document's period for which there is no value; a single value without a year holds for a
  /// period of one year.
  func yearsWithoutTarget(_ indicator: Int) -> [Int] {
    let years = cascade.documents[Int(cascade.document(ofIndicator: indicator))].years
    var stated: Set<Int> = []
    for index in points(.target, indicator) where !number(ofPoint: index).isAbsent {
      switch cascade.points[Int(index)].period {
      case .whole: if years.count == 1 { stated.insert(years[0]) }
      case .year(let year), .quarter(let year, _): stated.insert(Int(year))
      case .yearOfPlan(let number): if Int(number) <= years.count { stated.insert(years[Int(number) - 1]) }
      case .end: if let last = years.last { stated.insert(last) }
      }
    }
    return years.filter { !stated.contains($0) }
  }

  /// What a value says, read the way its document writes numbers.
  func number(ofPoint index: Int32) -> Number {
    let field = cascade.points[Int(index)].field
    let decimals = cascade.documents[Int(cascade.document(ofField: field))].decimals
    return number(cascade.fields[Int(field)].text, decimals)
  }
}

extension Cascade {
  func document(ofIndicator indicator: Int) -> Int32 { nodes[Int(indicators[indicator].node)].document }
}
