extension Vocabulary {
  /// What a node can be asked.
  static let nodeMembers: [Member] =
    [
      .node("jenjang", .string, id: "nama jenjang", en: "the name of its level") { world, node, _ in
        .text(world.cascade.nodes[node].level.name)
      },
      .node(
        "sebutan_jenjang", .string, id: "nama jenjang untuk pesan: `sub kegiatan`",
        en: "the name of its level for messages: `sub kegiatan`"
      ) { world, node, _ in
        .text(String(world.cascade.nodes[node].level.name.map { $0 == "_" ? " " : $0 }))
      },
    ]
    + textKeys.map { name, key in
      Member.nodeText(name, id: "seperti tertulis", en: "as written") { world, node, _ in
        world.cascade.field(key, in: world.cascade.nodes[node].fields)
      }
    } + [
      .nodeText("kinerja", id: "pernyataan kinerja", en: "its statement") { world, node, statement in
        world.statement(node, statement)
      },
      .nodeText("teks", id: "teks utama: `kinerja`, atau `nama`", en: "its main text: `kinerja`, or `nama`") {
        world, node, statement in
        let field = world.statement(node, statement)
        return field >= 0 ? field : world.cascade.field(.nama, in: world.cascade.nodes[node].fields)
      },
      .nodeText("induk_tertulis", id: "isi kunci `induk`", en: "what the key `induk` says") {
        world, node, _ in
        world.cascade.field(.induk, in: world.cascade.nodes[node].fields)
      },
      .nodeTexts("pemilik", .pemilik), .nodeTexts("acuan", .acuan), .nodeTexts("misi_tertulis", .misi),
      .nodeTexts("mendukung_tertulis", .mendukung),
      Member(
        .object(.node), "rujukan_hilang", .list(.string),
        Phrase(
          id: "isi `misi`, `mendukung`, `induk` yang tidak menunjuk apa pun",
          en: "references of `misi`, `mendukung`, `induk` that name nothing")
      ) { frame, value in
        guard case .object(let object) = value else { return .list([]) }
        let fields = frame.world.cascade.nodes[Int(object.index)].fields
        return .list(frame.world.cascade.dangling(in: fields).map { .string(frame.world.text($0)) })
      },
      Member(
        .object(.node), "indikator", .list(.object(.indicator)),
        Phrase(id: "indikatornya", en: "its indicators")
      ) {
        frame, value in
        guard case .object(let object) = value else { return .list([]) }
        return .list(frame.world.indicators(of: object).map { .object(Object(kind: .indicator, index: $0)) })
      },
      .node("induk", .object(.node), id: "induk; null bila tidak ada", en: "its parent, or null") {
        world, node, _ in
        .node(world.cascade.nodes[node].parent)
      },
      .node("induk_dari", .string, id: "dari mana induk diketahui", en: "how its parent is known") {
        world, node, _ in
        .text(world.cascade.nodes[node].parentage.name)
      },
      .node("anak", .list(.object(.node)), id: "anak-anaknya", en: "its children") { world, node, _ in
        .nodes(world.cascade.children(of: Int32(node)))
      },
      .node(
        "saudara", .list(.object(.node)), id: "anak lain dari induknya",
        en: "the other children of its parent"
      ) {
        world, node, _ in
        let parent = world.cascade.nodes[node].parent
        return .nodes(parent < 0 ? [] : world.cascade.children(of: parent).filter { $0 != node })
      },
      .node(
        "leluhur", .list(.object(.node)), id: "induk, induk dari induk, ...",
        en: "its parent, the parent's parent, ..."
      ) {
        world, node, _ in .nodes(world.cascade.ancestors(of: Int32(node)))
      },
      .node(
        "mendukung", .list(.object(.node)), id: "simpul lain yang didukungnya", en: "other nodes it supports"
      ) {
        world, node, _ in .nodes(world.cascade.supported(by: Int32(node)))
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
        "sekode", id: "simpul lain sejenjang dengan kode yang sama",
        en: "other nodes of its level with the same code"
      ) {
        $0.withSameCode(as: $1)
      },
      .indexed("seid", id: "simpul lain dengan id yang sama", en: "other nodes with the same id") {
        $0.withSameID(as: $1)
      },
      .node(
        "urutan", .int, id: "nomor di antara saudaranya, mulai 1", en: "its number among its siblings, from 1"
      ) {
        world, node, _ in .int(Int64(world.cascade.nodes[node].ordinal))
      },
      .node(
        "urutan_berkas", .int, id: "nomor di antara semua simpul yang diperiksa, menurut urutan berkas",
        en: "its number among all nodes of the run, in the order of the files"
      ) { _, node, _ in .int(Int64(node) + 1) },
      .node("jalur", .string, id: "jalan dari puncak", en: "the way from the top") { world, node, _ in
        .text(world.cascade.path(of: Int32(node)))
      },
      .node("dokumen", .object(.document), id: "dokumennya", en: "its document") { world, node, _ in
        .object(Object(kind: .document, index: world.cascade.nodes[node].document))
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
        guard case .object(let node) = node, case .string(let name) = name,
          let found = frame.world.find({ $0.indicator(of: node.index, named: name) })
        else { return .null }
        return .object(Object(kind: .indicator, index: found))
      })
  ]
}

extension Vocabulary.Member {
  fileprivate static func node(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (World, Int, Int32) -> Value
  ) -> Self {
    Self(.object(.node), name, type, Phrase(id: id, en: en)) { frame, value in
      guard case .object(let object) = value else { return .null }
      return read(frame.world, Int(object.index), object.extra)
    }
  }

  /// A text of the node: the field it stands in, or -1.
  fileprivate static func nodeText(
    _ name: String, id: String, en: String, _ field: @escaping @Sendable (World, Int, Int32) -> Int32
  ) -> Self {
    Self(.object(.node), name, .string, Phrase(id: id, en: en)) { frame, value in
      guard case .object(let object) = value else { return .null }
      return .string(frame.world.text(field(frame.world, Int(object.index), object.extra)))
    }
  }

  fileprivate static func nodeTexts(_ name: String, _ key: Key) -> Self {
    Self(.object(.node), name, .list(.string), Phrase(id: "seperti tertulis", en: "as written")) {
      frame, value in
      guard case .object(let object) = value else { return .list([]) }
      let world = frame.world
      let fields = world.cascade.fields(key, in: world.cascade.nodes[Int(object.index)].fields)
      return .list(fields.map { .string(world.text($0)) })
    }
  }

  fileprivate static func indexed(
    _ name: String, id: String, en: String, _ find: @escaping @Sendable (inout CascadeIndex, Int32) -> [Int32]
  ) -> Self {
    Self(.object(.node), name, .list(.object(.node)), Phrase(id: id, en: en)) { frame, value in
      guard case .object(let object) = value else { return .list([]) }
      return .nodes(frame.world.find { find(&$0, object.index) })
    }
  }
}

extension Value {
  /// A node, asked about all of its statements; `null` for -1.
  static func node(_ index: Int32) -> Value {
    index < 0 ? .null : .object(Object(kind: .node, index: index, extra: -1))
  }

  static func nodes(_ indices: some Sequence<Int32>) -> Value { .list(indices.map { .node($0) }) }
}

extension World {
  /// The field of a node's statement: of the one that is asked about, else the first; -1 if there is none.
  func statement(_ node: Int, _ ordinal: Int32) -> Int32 {
    let fields = cascade.nodes[node].fields
    guard ordinal > 0 else { return cascade.field(.kinerja, in: fields) }
    let statements = cascade.fields(.kinerja, in: fields)
    return Int(ordinal) < statements.count ? statements[Int(ordinal)] : -1
  }

  /// The indicators of a node; those that belong to another statement than the one asked about are left out.
  func indicators(of node: Object) -> [Int32] {
    cascade.nodes[Int(node.index)].indicators.filter {
      let statement = cascade.indicators[Int($0)].statement
      return node.extra < 0 || statement < 0 || statement == node.extra
    }
  }
}

extension Cascade {
  /// The nodes a node supports besides its parent.
  func supported(by node: Int32) -> [Int32] {
    var low = 0
    var high = supports.count
    while low < high {
      let middle = (low + high) / 2
      if supports[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return supports[low...].prefix { $0.node == node }.map(\.supported)
  }

  /// The references in a range of fields that name nothing.
  func dangling(in range: Range<Int32>) -> [Int32] {
    var low = 0
    var high = danglingReferences.count
    while low < high {
      let middle = (low + high) / 2
      if danglingReferences[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return Array(danglingReferences[low...].prefix { $0 < range.upperBound })
  }
}
