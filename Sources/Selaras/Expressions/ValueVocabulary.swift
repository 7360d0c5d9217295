extension Vocabulary {
  /// What a value of a series can be asked.
  static let valueMembers: [Member] = [
    .value("teks", .string, id: "seperti tertulis", en: "as written") { world, point in
      .string(world.text(world.cascade.points[point].field))
    },
    .value(
      "periode", .string, id: "kunci: tahun, `tahun-1`, `akhir`, `2025-T1`",
      en: "its key: a year, `tahun-1`, `akhir`, `2025-T1`"
    ) {
      world, point in .text(world.cascade.points[point].period.name)
    },
    .value("tahun", .int, id: "tahunnya; 0 bila tidak tentu", en: "its year; 0 if it has none") {
      world, point in
      .int(Int64(world.year(ofPoint: point)))
    },
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
  ]
}

extension Vocabulary.Member {
  fileprivate static func value(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (World, Int) -> Value
  ) -> Self {
    Self(.object(.value), name, type, Phrase(id: id, en: en)) { frame, value in
      guard case .object(let object) = value else { return .null }
      return read(frame.world, Int(object.index))
    }
  }

  fileprivate static func number(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (Number, Text) -> Value
  ) -> Self {
    value(name, type, id: id, en: en) { world, point in
      read(world.number(ofPoint: Int32(point)), world.text(world.cascade.points[point].field))
    }
  }
}

extension World {
  /// The year of a value, as far as the document's period tells it; 0 if it does not.
  func year(ofPoint index: Int) -> Int {
    let point = cascade.points[index]
    let years = cascade.documents[Int(cascade.document(ofField: point.field))].years
    switch point.period {
    case .year(let year), .quarter(let year, _): return Int(year)
    case .whole: return years.count == 1 ? years[0] : 0
    case .yearOfPlan(let number): return Int(number) <= years.count ? years[Int(number) - 1] : 0
    case .end: return years.last ?? 0
    }
  }
}
