extension Vocabulary {
  /// What every text can be asked.
  static let texts = Vocabulary(members: textMembers, functions: textFunctions, kinds: ObjectKind.names)

  private static func member(
    _ name: String, _ type: ValueType, id: String, en: String,
    _ read: @escaping @Sendable (World, Text) -> Value
  ) -> Member {
    Member(.string, name, type, Phrase(id: id, en: en)) { frame, value in
      guard case .string(let text) = value else { return .null }
      return read(frame.world, text)
    }
  }

  private static let textMembers: [Member] = [
    member("opener", .string, id: "kata pertama", en: "the first word") { world, text in
      let words = world.words(of: text)
      let first = text.firstWord(words)
      return .string(first < words.ranges.count ? text.piece(words.ranges[first]) : Text(""))
    },
    member("words", .list(.string), id: "kata-katanya", en: "its words") { world, text in
      .list(world.words(of: text).ranges.map { .string(text.piece($0)) })
    },
    member(
      "head", .string, id: "kepala ukuran di awal nama indikator, menurut tabel `kepala`",
      en: "the measure an indicator's name begins with, from the table `kepala`"
    ) { world, text in
      guard let heads = world.heads else { return .string(Text("")) }
      return .string(text.opening(heads, world.words(of: text)))
    },
    member(
      "normal", .string, id: "huruf kecil, tanpa tanda baca, tanpa tanda dan satuan dalam kurung di ujung",
      en: "lower case, without punctuation, without marks and a unit in parentheses at the end"
    ) { world, text in .string(Text(world.normal(text), origin: text.origin.reworded)) },
    member(
      "stems", .list(.string), id: "kunci akar kata-katanya, untuk dibandingkan",
      en: "the stems of its words, to compare"
    ) { world, text in .list(world.words(of: text).folded.map { .text(Stem($0).key) }) },
  ]

  private static let textFunctions: [Function] = [
    Function(
      "begins", on: .string, [.object(.wordList)], .string,
      Phrase(
        id: "frasa terpanjang dari daftar yang membuka teks",
        en: "the longest phrase of the list that opens the text"),
      .two { frame, receiver, list in
        guard case .string(let text) = receiver, let words = frame.world.list(list) else {
          return .string(Text(""))
        }
        return .string(text.opening(words, frame.world.words(of: text)))
      }),
    Function(
      "ends", on: .string, [.object(.wordList)], .string,
      Phrase(
        id: "frasa terpanjang dari daftar yang menutup teks",
        en: "the longest phrase of the list that closes the text"),
      .two { frame, receiver, list in
        guard case .string(let text) = receiver, let list = frame.world.list(list) else {
          return .string(Text(""))
        }
        let words = frame.world.words(of: text)
        let count = list.matchAtEnd(words.keys)
        guard count > 0 else { return .string(Text("")) }
        let first = words.ranges.count - count
        return .string(
          text.piece(words.ranges[first].lowerBound..<words.ranges[words.ranges.count - 1].upperBound))
      }),
    Function(
      "finds", on: .string, [.object(.wordList)], .string,
      Phrase(id: "frasa pertama dari daftar di dalam teks", en: "the first phrase of the list in the text"),
      .two { frame, receiver, list in
        guard case .string(let text) = receiver, let list = frame.world.list(list) else {
          return .string(Text(""))
        }
        return .string(text.first(list, except: nil, frame.world.words(of: text)))
      }),
    Function(
      "finds", on: .string, [.object(.wordList), .object(.wordList)], .string,
      Phrase(
        id: "frasa pertama dari daftar di dalam teks, di luar frasa dari daftar kedua",
        en: "the first phrase of the list in the text, outside of the phrases of the second list"),
      .three { frame, receiver, list, others in
        guard case .string(let text) = receiver, let list = frame.world.list(list) else {
          return .string(Text(""))
        }
        return .string(text.first(list, except: frame.world.list(others), frame.world.words(of: text)))
      }),
    Function(
      "finds_all", on: .string, [.object(.wordList)], .list(.string),
      Phrase(id: "semua frasa dari daftar di dalam teks", en: "all phrases of the list in the text"),
      .two { frame, receiver, list in
        guard case .string(let text) = receiver, let list = frame.world.list(list) else { return .list([]) }
        return .texts(text.all(list, frame.world.words(of: text)))
      }),
    Function(
      "after", on: .string, [.string], .string,
      Phrase(id: "sisa teks setelah potongan", en: "the text behind a piece of it"),
      .two { _, receiver, piece in
        guard case .string(let text) = receiver, case .string(let piece) = piece,
          let range = text.range(of: piece)
        else { return .string(Text("")) }
        return .string(text.piece(range.upperBound..<text.string.utf8.count).trimmed)
      }),
    Function(
      "before", on: .string, [.string], .string,
      Phrase(id: "teks sebelum potongan", en: "the text before a piece of it"),
      .two { _, receiver, piece in
        guard case .string(let text) = receiver, case .string(let piece) = piece,
          let range = text.range(of: piece)
        else { return .string(Text("")) }
        return .string(text.piece(0..<range.lowerBound).trimmed)
      }),
    Function(
      "parts", on: .string, [.object(.wordList)], .list(.string),
      Phrase(
        id:
          "dipecah pada `;` dan baris baru, dan pada `,` `/` `&` `dan` `serta` bila sesudahnya sebuah frasa dari daftar",
        en: "split at `;` and line ends, and at `,` `/` `&` `dan` `serta` where a phrase of the list follows"),
      .two { frame, receiver, list in
        guard case .string(let text) = receiver, let list = frame.world.list(list) else { return .list([]) }
        return .list(text.parts(list, frame.world.words(of: text)).map { .string($0) })
      }),
    Function(
      "similarity", on: .string, [.string], .double,
      Phrase(
        id: "0 sampai 1: bagian kata yang sama, setelah dinormalkan",
        en: "0 to 1: the share of equal words, normalised"),
      .two { frame, receiver, other in
        guard case .string(let a) = receiver, case .string(let b) = other else { return .double(0) }
        return .double(frame.world.likeness(a, b))
      }),
    Function(
      "in", [.string, .object(.wordList)], .bool,
      Phrase(id: "apakah teks ada dalam daftar", en: "whether the text is in the list"),
      .two { frame, text, list in
        guard case .string(let text) = text, let list = frame.world.list(list) else { return .bool(false) }
        return .bool(list.contains(frame.world.words(of: text).keys[...]))
      }),
    mending,
  ]
}

extension World {
  /// The share of words that two texts have in common, from 0 to 1.
  func likeness(_ a: Text, _ b: Text) -> Double {
    let first = distinctWords(of: normal(numbered: a))
    let second = distinctWords(of: normal(numbered: b))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var common = 0
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if first[i] == second[j] { common += 1 }
      let isBefore = first[i] <= second[j]
      if first[i] >= second[j] { j += 1 }
      if isBefore { i += 1 }
    }
    return Double(common) / Double(first.count + second.count - common)
  }

  fileprivate func list(_ value: Value) -> WordList? {
    value.wordList.map { lexicon.lists[$0] }
  }
}
