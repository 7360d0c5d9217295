extension Vocabulary {
  /// What a node can be asked.
  static let nodeMembers: [Member] =
    [
      .node("jenjang", .string, id: "nama jenjang", en: "the name of its level") { world, node in
        .text(world[node].level.name)
      },
      .node(
        "sebutan_jenjang", .string, id: "nama jenjang untuk pesan: `sub kegiatan`",
        en: "the name of its level for messages: `sub kegiatan`"
      ) { world, node in
        .text(String(world[node].level.name.map { $0 == "_" ? " " : $0 }))
      },
    ]
    + textKeys.map { name, key in
      Member.nodeText(name, key, id: "seperti tertulis", en: "as written")
    } + [
      .statementText("kinerja", id: "pernyataan kinerja", en: "its statement") { $0.field(of: $1, of: $2) },
      .statementText(
        "teks", id: "teks utama: `kinerja`, atau `nama`", en: "its main text: `kinerja`, or `nama`"
      ) {
        $0.field(of: $1, of: $2) ?? $0.field(.nama, of: $2)
      },
      .nodeText("induk_tertulis", .induk, id: "isi kunci `induk`", en: "what the key `induk` says"),
      .nodeTexts("pemilik", .pemilik), .nodeTexts("acuan", .acuan), .nodeTexts("misi_tertulis", .misi),
      .nodeTexts("mendukung_tertulis", .mendukung),
      .node(
        "rujukan_hilang", .list(.string), id: "isi `misi`, `mendukung`, `induk` yang tidak menunjuk apa pun",
        en: "references of `misi`, `mendukung`, `induk` that name nothing"
      ) { world, node in
        .texts(world.cascade.dangling(in: world[node].fields).map { world.text(of: $0) })
      },
      .statement("indikator", .list(.object(.indicator)), id: "indikatornya", en: "its indicators") {
        world, statement, node in
        .indicators(world.indicators(of: statement, of: node))
      },
      .ownedForOutputs,
      .node("induk", .object(.node), id: "induk; null bila tidak ada", en: "its parent, or null") {
        world, node in
        .node(world[node].parent)
      },
      .node("induk_dari", .string, id: "dari mana induk diketahui", en: "how its parent is known") {
        world, node in
        .text(world[node].parentage.name)
      },
      .related("anak", id: "anak-anaknya", en: "its children") { $0.children(of: $1) },
      .related("saudara", id: "anak lain dari induknya", en: "the other children of its parent") {
        cascade, node in
        let parent = cascade[node].parent
        return parent.map { cascade.children(of: $0).filter { $0 != node } } ?? []
      },
      .related("leluhur", id: "induk, induk dari induk, ...", en: "its parent, the parent's parent, ...") {
        $0.ancestors(of: $1)
      },
      .related("mendukung", id: "simpul lain yang didukungnya", en: "other nodes it supports") {
        $0.supported(by: $1)
      },
      .indexed(
        "pendukung", id: "simpul yang mendukung simpul ini lewat `mendukung`",
        en: "the nodes that support this one through `mendukung`"
      ) {
        $0.supporters(of: $1)
      },
      .indexed(
        "siklus", id: "lingkaran induk yang berawal di simpul ini",
        en: "the circle of parents that begins at this node"
      ) {
        $0.cycle(beginningAt: $1)
      },
      .indexed(
        "kembar", id: "simpul lain sejenjang dengan teks yang sama",
        en: "other nodes of its level with the same text"
      ) {
        $0.twins(of: $1)
      },
      .indexed(
        "kembar_sekandung", id: "simpul lain sejenjang dengan teks dan induk yang sama",
        en: "other nodes of its level with the same text and parent"
      ) {
        $0.twinSiblings(of: $1)
      },
      .indexed(
        "sekode", id: "simpul lain sejenjang dengan kode yang sama",
        en: "other nodes of its level with the same code"
      ) {
        $0.withSameCode(as: $1)
      },
      .indexed(
        "sekode_unit_lain",
        id:
          "simpul sejenjang dengan kode yang sama dalam dokumen sejenis dan seperiode perangkat daerah lain",
        en:
          "nodes of its level with the same code, in documents of the same kind and period of other agencies"
      ) {
        $0.withSameCodeElsewhere(as: $1)
      }.comparing(.region),
      .indexed("seid", id: "simpul lain dengan id yang sama", en: "other nodes with the same id") {
        $0.withSameID(as: $1)
      },
      .node(
        "padanan", .list(.object(.node)),
        id: "simpul yang sama dalam dokumen seunit terdekat yang mendahului",
        en: "the same node in the nearest document of the unit that goes before"
      ) { world, node in .matches(world.index.counterparts(of: node)) }
      .comparing(.unit),
      .node(
        "padanan_pendahulu", .list(.object(.node)),
        id: "seperti `padanan`, dari semua dokumen seunit yang mendahului",
        en: "as `padanan`, of all documents of the unit that go before"
      ) { world, node in .matches(world.index.counterparts(of: node, .all)) }
      .comparing(.unit),
      .node(
        "padanan_jenjang_lain", .list(.object(.node)),
        id:
          "sasaran yang di sini tujuan, atau tujuan yang di sini sasaran, dalam dokumen seunit terdekat yang mendahului",
        en:
          "sasaran that are a tujuan here, or the reverse, in the nearest document of the unit that goes before"
      ) { world, node in .matches(world.index.counterpartsOnOtherLevel(of: node)) }
      .comparing(.unit),
      .node("pagu", .list(.object(.value)), id: "pagu per periode", en: "its budget by period") {
        world, node in .points(world[node].points.filter { world[$0].series == .pagu })
      },
      .node(
        "urutan", .int, id: "nomor di antara saudaranya, mulai 1", en: "its number among its siblings, from 1"
      ) {
        world, node in .int(Int64(world[node].ordinal))
      },
      .node(
        "urutan_berkas", .int, id: "nomor di antara semua simpul yang diperiksa, menurut urutan berkas",
        en: "its number among all nodes of the run, in the order of the files"
      ) { _, node in .int(Int64(node.number) + 1) },
      .node("jalur", .string, id: "jalan dari puncak", en: "the way from the top") { world, node in
        .text(world.cascade.path(of: node))
      },
      .node("dokumen", .object(.document), id: "dokumennya", en: "its document") { world, node in
        .document(world[node].document)
      },
    ] + officialMembers

  private static let textKeys: [(String, Key)] = [
    ("kode", .kode), ("nama", .nama), ("id", .id), ("unit", .unit), ("eselon", .eselon),
    ("perangkat_daerah", .perangkatDaerah), ("lokasi", .lokasi), ("sumber_dana", .sumberDana),
    ("catatan", .catatan),
  ]

  static let nodeFunctions: [Function] = [
    Function(
      "indikator_bernama", on: .object(.node), [.string], .object(.indicator),
      Phrase(
        id: "indikator simpul ini yang namanya sama setelah dinormalkan",
        en: "the node's indicator with the same normalised name"),
      .two { frame, node, name in
        guard let node = node.node, case .string(let name) = name else { return .null }
        return .indicator(frame.world.index.indicator(of: node, named: name))
      }),
    Function(
      "padanan_di", on: .object(.node), [.string], .list(.object(.node)),
      Phrase(
        id: "simpul yang sama dalam dokumen seunit lain berjenis itu",
        en: "the same node in the other documents of the unit that are of a kind"),
      comparing: .unit,
      .two { frame, node, kind in
        guard let node = node.node, case .string(let kind) = kind,
          let kind = DocumentKind(rawValue: kind.string)
        else { return .list([]) }
        return .matches(frame.world.index.counterparts(of: node, in: kind))
      }),
  ]
}

extension Vocabulary.Member {
  /// What a node itself can be asked.
  static func node(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (World, NodeID) -> Value
  ) -> Self {
    Self(.object(.node), name, type, Phrase(id: id, en: en)) { frame, value in
      guard let node = value.node else { return .null }
      return read(frame.world, node)
    }
  }

  /// What depends on which of a node's statements is asked about.
  static func statement(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (World, StatementOrdinal?, NodeID) -> Value
  ) -> Self {
    Self(.object(.node), name, type, Phrase(id: id, en: en)) { frame, value in
      guard let node = value.node else { return .null }
      return read(frame.world, value.statement, node)
    }
  }

  fileprivate static func statementText(
    _ name: String, id: String, en: String,
    _ field: @escaping @Sendable (Cascade, StatementOrdinal?, NodeID) -> FieldID?
  ) -> Self {
    statement(name, .string, id: id, en: en) { world, statement, node in
      .string(world.text(of: field(world.cascade, statement, node)))
    }
  }

  fileprivate static func nodeText(_ name: String, _ key: Key, id: String, en: String) -> Self {
    node(name, .string, id: id, en: en) { .string($0.text(key, of: $1)) }
  }

  fileprivate static func nodeTexts(_ name: String, _ key: Key) -> Self {
    node(name, .list(.string), id: "seperti tertulis", en: "as written") { .texts($0.texts(key, of: $1)) }
  }

  /// Other nodes, as the cascade itself ties them to a node.
  fileprivate static func related(
    _ name: String, id: String, en: String, _ find: @escaping @Sendable (Cascade, NodeID) -> [NodeID]
  ) -> Self {
    node(name, .list(.object(.node)), id: id, en: en) { .nodes(find($0.cascade, $1)) }
  }

  /// Other nodes, as a look-up over the whole cascade finds them.
  fileprivate static func indexed(
    _ name: String, id: String, en: String,
    _ find: @escaping @Sendable (CascadeIndex, NodeID) -> [NodeID]
  ) -> Self {
    node(name, .list(.object(.node)), id: id, en: en) { .nodes(find($0.index, $1)) }
  }
}

extension World {
  /// The indicators of a node; those that belong to another statement than the one asked about are left out.
  func indicators(of asked: StatementOrdinal?, of node: NodeID) -> [IndicatorID] {
    self[node].indicators.filter {
      guard let asked, let measured = self[$0].statement else { return true }
      return measured == asked
    }
  }
}
