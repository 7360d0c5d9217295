extension Vocabulary {
  /// What a document can be asked.
  static let documentMembers: [Member] =
    [
      ("daerah", Key.daerah), ("perangkat_daerah", .perangkatDaerah), ("periode", .periode),
      ("nomenklatur", .nomenklatur),
    ].map { name, key in
      .document(name, .string, id: "seperti tertulis", en: "as written") { world, document in
        .string(world.text(key, of: document))
      }
    } + [
      .document("jenis", .string, id: "jenis dokumen", en: "the kind of document") { world, document in
        .text(world[document].kind?.rawValue ?? "")
      },
      .document("berkas", .string, id: "nama berkas", en: "the name of the file") { world, document in
        .text(world.cascade.sources[Int(world[document].source)].name)
      },
      .document(
        "utuh", .bool, id: "seluruh berkas terbaca", en: "whether the whole file was understood"
      ) { world, document in
        .bool(world[document].isComplete)
      },
      .document(
        "edisi", .string, id: "daftar resmi yang menentukan kodenya: `2027`",
        en: "the official list that decides about its codes: `2027`"
      ) { world, document in
        .text(world.list(of: document).name)
      },
      .document(
        "daftar_resmi", .list(.string), id: "semua daftar resmi yang dilihat, yang terbaru lebih dulu",
        en: "all official lists that are looked at, the newest first"
      ) { world, _ in
        .texts(world.nomenclature.lists.all.map { Text($0.name) })
      },
      .document(
        "pemda", .string,
        id: "`kabkota` atau `prov`, menurut `daerah` atau sebagian besar kodenya; '' bila tidak diketahui",
        en: "`kabkota` or `prov`, by `daerah` or by most of its codes; '' if unknown"
      ) { world, document in
        .text(world.statedGovernment(of: document)?.rawValue ?? "")
      },
      .document(
        "bidang", .list(.string), id: "bidang kode program-programnya, yang tersering lebih dulu: `5.03`",
        en: "the bidang of the codes of its programs, the most frequent first: `5.03`"
      ) { world, document in
        .texts(world.index.fields(of: document).map(\.text))
      },
      .document("tahun", .list(.int), id: "tahun-tahun periode", en: "the years of its period") {
        world, document in
        .list(world[document].years.map { .int(Int64($0)) })
      },
      .document(
        "pendahulu", .list(.object(.document)),
        id: "dokumen seunit yang mendahului dokumen ini, yang terdekat lebih dulu",
        en: "the documents of the unit that go before, the nearest first"
      ) { world, document in .documents(world.index.unitDocuments.preceding(document)) }
      .comparing(.unit),
      .document(
        "pengikut", .list(.object(.document)),
        id: "dokumen seunit yang mengikuti dokumen ini, yang terdekat lebih dulu",
        en: "the documents of the unit that follow, the nearest first"
      ) { world, document in .documents(world.index.unitDocuments.following(document)) }
      .comparing(.unit),
      .document(
        "desimal", .list(.object(.value)),
        id:
          "nilai pertama dengan koma desimal dan nilai pertama dengan titik desimal, bila dokumen memakai keduanya",
        en:
          "the first value with a decimal comma and the first with a decimal point, if the document has both"
      ) { world, document in
        .list(world.mixedDecimals(in: document).map { .point($0) })
      },
      .document(
        "pemilik", .list(.string),
        id: "sebutan pemilik yang berbeda, masing-masing sekali, menurut kemunculan pertama",
        en: "the different owners, each once, in the order of their first appearance"
      ) { world, document in
        .texts(world.index.owners(of: document).map(\.text))
      },
      .document(
        "satuan", .list(.string), id: "ejaan satuan yang berbeda, yang tersering lebih dulu",
        en: "the different spellings of units, the most frequent first"
      ) { world, document in
        .texts(world.index.units(of: document).map(\.text))
      },
    ]

  static let documentFunctions: [Function] = [
    Function(
      "simpul_di", on: .object(.document), [.string], .list(.object(.node)),
      Phrase(id: "simpul di jenjang itu", en: "its nodes of a level"),
      .two { .nodes($0.nodes(of: $1, at: $2) { $0.nodes(of: $1, at: $2) }) }),
    Function(
      "simpul_berturun", on: .object(.document), [.string], .list(.object(.node)),
      Phrase(
        id: "simpul di jenjang itu yang beranak atau didukung",
        en: "its nodes of a level that have children or supporters"),
      .two { .nodes($0.nodes(of: $1, at: $2) { $0.brokenDown(of: $1, at: $2) }) }),
    Function(
      "jumlah_pemilik", on: .object(.document), [.string], .int,
      Phrase(
        id: "berapa kali pemilik itu disebut dalam dokumen", en: "how often the document names the owner"),
      .two { frame, document, owner in
        guard let document = document.document, case .string(let owner) = owner else { return .int(0) }
        let normal = frame.world.normal(numbered: owner)
        return .int(Int64(frame.world.index.count(ofOwner: normal, in: document)))
      }),
  ]
}

extension Vocabulary.Member {
  fileprivate static func document(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (World, DocumentID) -> Value
  ) -> Self {
    Self(.object(.document), name, type, Phrase(id: id, en: en)) { frame, value in
      guard let document = value.document else { return .null }
      return read(frame.world, document)
    }
  }
}

extension Frame {
  /// The nodes that an index gives for a document and the name of a level.
  fileprivate func nodes(
    of document: Value, at level: Value, _ find: (CascadeIndex, DocumentID, Level) -> [NodeID]
  ) -> [NodeID] {
    guard let document = document.document, case .string(let name) = level,
      let level = Level(name: name.string)
    else { return [] }
    return find(world.index, document, level)
  }
}

extension World {
  /// The first value with a decimal comma and the first with a decimal point, if a document has both.
  ///
  /// None in a workbook: it shows its numbers with the mark of whoever opens it, and keeps them with a point.
  fileprivate func mixedDecimals(in document: DocumentID) -> [PointID] {
    let cells = cascade.sources[Int(self[document].source)].cells
    guard self[document].decimals == .mixed, cells?.isDocument ?? true else { return [] }
    var first: [DecimalMark: PointID] = [:]
    for node in self[document].nodes {
      for indicator in self[node].indicators {
        for point in self[indicator].points where first.count < 2 {
          let number = number(of: point)
          let mark = number.evidence
          // Grouped thousands tell of the mark too, but do not show it.
          let sign = UInt8(ascii: mark == .comma ? "," : ".")
          guard mark == .comma || mark == .dot, first[mark] == nil,
            text(of: point).string.utf8.contains(sign)
          else { continue }
          first[mark] = point
        }
      }
    }
    return [first[.comma], first[.dot]].compactMap { $0 }
  }
}
