/// The JSON Schema (draft 2020-12) of a cascade file, for editors: made from the tables by which the reader knows its
/// keys.
///
/// A schema cannot say all that the reader says; what it refuses, the reader refuses.
public func cascadeSchema(in language: Language) -> String {
  var json = JSONText(isPretty: true)
  json.object { json in
    json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.field("$id", "urn:selaras:cascade:1")
    json.field("title", Phrase(id: "Berkas cascade Selaras", en: "Cascade file of Selaras")[language])
    json.members(of: .document, language)
    json.key("$defs")
    json.object { json in
      for (name, part) in SchemaPart.definitions {
        json.key(name)
        json.schema(part, language)
      }
    }
  }
  return json.take() + "\n"
}

extension SchemaPart {
  fileprivate static let document = mapping(
    members(Key.ofDocument, ofDocument: true) + Level.allCases.map { $0.member() },
    required: [Key.selaras.name, Key.dokumen.name])

  /// The parts that others name.
  fileprivate static let definitions: [(String, SchemaPart)] = [
    (Name.scalar, .scalar),
    (Name.scalars, .any([.named(Name.scalar), .list(.named(Name.scalar))])),
    (Name.nodes, oneOrMore(Name.node)),
    (Name.node, node(isVision: false)),
    (Name.visions, oneOrMore(Name.vision)),
    (Name.vision, node(isVision: true)),
    (Name.statement, .mapping(members(Key.ofStatement), required: [])),
    (
      Name.statements,
      .any([.named(Name.scalar), .list(.any([.named(Name.scalar), .named(Name.statement)]))])
    ),
    (Name.indicators, oneOrMore(Name.indicator)),
    (Name.indicator, .mapping(members(Key.ofIndicator), required: [])),
    (Name.series, .any([.named(Name.scalar), .keyed(pattern: Period.pattern, .named(Name.scalar))])),
    (
      Name.baseline,
      .any([.named(Name.scalar), .mapping(members(Key.ofBaseline), required: [Key.nilai.name])])
    ),
  ]

  private enum Name {
    static let scalar = "teks"
    static let scalars = "daftar_teks"
    static let nodes = "daftar_simpul"
    static let node = "simpul"
    static let visions = "daftar_visi"
    static let vision = "simpul_visi"
    static let statement = "pernyataan"
    static let statements = "daftar_pernyataan"
    static let indicators = "daftar_indikator"
    static let indicator = "indikator"
    static let series = "deret"
    static let baseline = "kondisi_awal"
  }

  /// A text, a mapping, or a list of these.
  private static func oneOrMore(_ name: String) -> SchemaPart {
    let one: [SchemaPart] = [.named(Name.scalar), .named(name)]
    return .any(one + [.list(.any(one))])
  }

  /// A node. `misi` is a level only inside of a visi; elsewhere it names one.
  private static func node(isVision: Bool) -> SchemaPart {
    let keys = isVision ? Key.ofNode.subtracting([.misi]) : Key.ofNode
    let levels = Level.allCases.filter { isVision || $0 != .mission }
    return .mapping(members(keys) + levels.map { $0.member() }, required: [])
  }

  /// The keys in the order of their declaration.
  private static func members(_ keys: Set<Key>, ofDocument: Bool = false) -> [Member] {
    Key.allCases.filter(keys.contains).map { key in
      Member(name: key.name, meaning: key.meaning, part: part(of: key, ofDocument: ofDocument))
    }
  }

  private static func part(of key: Key, ofDocument: Bool) -> SchemaPart {
    switch key {
    case .selaras: .version
    case .dokumen: .values(DocumentKind.allCases.map(\.rawValue))
    case .kinerja: .named(Name.statements)
    case .indikator: .named(Name.indicators)
    case .target, .realisasi, .pagu: .named(Name.series)
    case .baseline: .named(Name.baseline)
    case .polaritas: .choice(Polarity.allCases.map(\.rawValue))
    case .sifat: .choice(Trait.allCases.map(\.rawValue))
    case .jenis: .choice(IndicatorKind.allCases.map(\.rawValue))
    default: .named(key.mayRepeat && !ofDocument ? Name.scalars : Name.scalar)
    }
  }

  fileprivate static func nodes(at level: Level) -> SchemaPart {
    .named(level == .vision ? Name.visions : Name.nodes)
  }
}

extension Level {
  fileprivate func member() -> SchemaPart.Member {
    SchemaPart.Member(
      name: name,
      meaning: Phrase(id: "simpul-simpul di jenjang \(name)", en: "the nodes of the level \(name)"),
      part: SchemaPart.nodes(at: self))
  }
}
