extension Vocabulary {
  /// What a value of a series can be asked.
  static let valueMembers: [Member] = [
    .value("teks", .string, id: "seperti tertulis", en: "as written") { world, point in
      .string(world.text(of: point))
    },
    .value(
      "periode", .string, id: "kunci: tahun, `tahun-1`, `akhir`, `2025-T1`",
      en: "its key: a year, `tahun-1`, `akhir`, `2025-T1`"
    ) {
      world, point in .text(world[point].period.name)
    },
    .value("tahun", .int, id: "tahunnya; 0 bila tidak tentu", en: "its year; 0 if it has none") {
      world, point in
      .int(Int64(world.year(of: point)))
    },
    .value(
      "sebelum", .object(.value),
      id:
        "nilai sebelumnya menurut waktu dalam deret yang sama, bagi target pertama baseline; null bila tidak ada",
      en: "the value before it in the same series, for the first target the baseline; or null"
    ) { world, point in
      .point(world.earlier(than: point))
    },
    .value(
      "padanan", .list(.object(.value)),
      id: "nilai tahun yang sama dari indikator yang sama dalam dokumen seunit terdekat yang mendahului",
      en:
        "the value of the same year of the same indicator in the nearest document of the unit that goes before"
    ) { world, point in
      .points(world.index.counterparts(of: point))
    }.comparing(.unit),
    .value(
      "padanan_pendahulu", .list(.object(.value)),
      id: "seperti `padanan`, dari semua dokumen seunit yang mendahului",
      en: "as `padanan`, of all documents of the unit that go before"
    ) { world, point in
      .points(world.index.counterparts(of: point, .all))
    }.comparing(.unit),
    .comparison(
      "sebanding", .bool,
      id: "ada nilai sebelumnya, keduanya bilangan yang tidak rancu, bersatuan sama, dan bukan triwulan",
      en: "there is a value before it, both are plain numbers of one unit, and none of a quarter"
    ) { .bool($0 != nil) },
    .comparison(
      "perubahan", .double, id: "selisih dengan nilai sebelumnya; 0 bila tidak sebanding",
      en: "the difference to the value before it; 0 if they cannot be compared"
    ) { .double($0.map { $0.now - $0.before } ?? 0) },
    .comparison(
      "kelipatan", .double, id: "berapa kali nilai sebelumnya; 0 bila tidak sebanding atau tidak positif",
      en: "how many times the value before it; 0 if they cannot be compared or are not positive"
    ) { .double($0.map { $0.before > 0 && $0.now > 0 ? $0.now / $0.before : 0 } ?? 0) },
    .number("ada", .bool, id: "bukan kosong, `-`, atau `n/a`", en: "not empty, `-` or `n/a`") { number, _ in
      .bool(!number.isAbsent)
    },
    .number("berangka", .bool, id: "terbaca sebagai satu bilangan", en: "reads as one number") { number, _ in
      .bool(number.value != nil && number.upper == nil)
    },
    .number("angka", .double, id: "bilangannya; 0 bila bukan bilangan", en: "the number; 0 if it is none") {
      number, _ in
      .double(number.value ?? 0)
    },
    .number("rentang", .bool, id: "dua bilangan", en: "two numbers") { number, _ in .bool(number.upper != nil)
    },
    .number("satuan", .string, id: "satuan di dalam nilai", en: "a unit inside the value") { number, text in
      .string(number.unit.map { text.piece($0).trimmed } ?? Text(""))
    },
    .number("rancu", .bool, id: "dapat dibaca dua cara", en: "can be read in two ways") { number, _ in
      .bool(number.isAmbiguous)
    },
    .value(
      "indikator", .object(.indicator), id: "indikatornya; null bila nilai simpul",
      en: "its indicator; null if it is a node's own"
    ) { world, point in
      .indicator(world.indicator(of: point))
    },
    .value("dokumen", .object(.document), id: "dokumennya", en: "its document") { world, point in
      .document(world.cascade.document(of: world[point].field))
    },
  ]
}

extension Vocabulary.Member {
  fileprivate static func value(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (World, PointID) -> Value
  ) -> Self {
    Self(.object(.value), name, type, Phrase(id: id, en: en)) { frame, value in
      guard let point = value.point else { return .null }
      return read(frame.world, point)
    }
  }

  fileprivate static func number(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (Number, Text) -> Value
  ) -> Self {
    value(name, type, id: id, en: en) { world, point in
      read(world.number(of: point), world.text(of: point))
    }
  }

  /// What follows from a value and the one before it, if they can be compared.
  fileprivate static func comparison(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (ValueChange?) -> Value
  ) -> Self {
    value(name, type, id: id, en: en) { world, point in read(world.comparison(of: point)) }
  }
}

extension World {
  /// The year of a value, as far as the document's period tells it; 0 if it does not.
  func year(of point: PointID) -> Int {
    let years = years(of: point)
    switch self[point].period {
    case .year(let year), .quarter(let year, _): return Int(year)
    case .whole: return years.count == 1 ? years[0] : 0
    case .yearOfPlan(let number): return Int(number) <= years.count ? years[Int(number) - 1] : 0
    case .end: return years.last ?? 0
    }
  }
}
