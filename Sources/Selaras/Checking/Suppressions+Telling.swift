/// What is said of remarks.
extension Suppressions {
  /// What is wrong with remarks, and which of them silence nothing.
  ///
  /// - Parameters:
  ///   - used: the entries that silenced something.
  ///   - rules: those that a document is asked with.
  ///   - limit: how many of them are kept.
  ///   - isDecided: whether a rule was asked of a document, and has seen all that it compares it with.
  func diagnostics(
    _ sources: [Source], used: Set<Int>, rules: (DocumentID) -> [Rule],
    isDecided: (Rule, DocumentID) -> Bool, _ limit: inout FindingLimit
  ) -> [Diagnostic] {
    var wrong: [Diagnostic] = []
    for (fault, source) in faults where limit.takes(ReadingFault.wrongRemark.code, in: source) {
      wrong.append(.wrong(fault, source))
    }
    var unused: [Int] = []
    for (index, entry) in entries.enumerated() where !used.contains(index) {
      let known = rules(entry.document).filter { $0.question != nil }
      if let rule = known.first(where: { $0.code == entry.code.uppercased() }) {
        if isDecided(rule, entry.document) { unused.append(index) }
      } else if limit.takes(ReadingFault.wrongRemark.code, in: entry.place.source) {
        wrong.append(.unknownCode(entry.code, known.map(\.code), at: entry.place))
      }
    }
    return wrong + told(unused, sources, &limit)
  }

  private func told(
    _ unused: [Int], _ sources: [Source], _ limit: inout FindingLimit
  ) -> [Diagnostic] {
    var counts: [Int: Int] = [:]
    for index in unused { counts[entries[index].remark, default: 0] += 1 }
    return unused.compactMap { index in
      let entry = entries[index]
      guard limit.takes(ReadingFault.unusedRemark.code, in: entry.place.source) else { return nil }
      let remark = remarks[entry.remark]
      var diagnostic = Diagnostic.unused(entry.code.uppercased(), at: entry.place)
      let source = sources[Int(entry.place.source)]
      // A cell of a table is not for us to write in.
      if !Format.of(source).isTable {
        let isWhole = counts[entry.remark] == remark.codes.count
        let range =
          isWhole ? remark.wholeRange(in: source.bytes) : remark.range(ofCodeAt: entry.place.range.lowerBound)
        diagnostic.fix = Fix(place: Place(source: entry.place.source, range), replacement: "", isSafe: true)
      }
      return diagnostic
    }
  }
}

extension Diagnostic {
  private static let form = Phrase(
    id: "tulis `# selaras: abaikan KODE -- alasan`, atau `abaikan-berkas` untuk seluruh berkas",
    en: "write `# selaras: abaikan CODE -- reason`, or `abaikan-berkas` for the whole file")

  static func wrong(_ fault: Remark.Fault, _ source: UInt32) -> Diagnostic {
    let (message, range) =
      switch fault {
      case .word(let word, let range):
        (
          Phrase(
            id: "`\(word)` bukan perintah untuk Selaras, jadi tidak ada yang diredam",
            en: "`\(word)` is no order for Selaras, so nothing is silenced"), range
        )
      case .noColon(let range):
        (
          Phrase(
            id: "di belakang `selaras` tidak ada titik dua, jadi tidak ada yang diredam",
            en: "there is no colon behind `selaras`, so nothing is silenced"), range
        )
      case .noCode(let range):
        (
          Phrase(
            id: "tidak ada kode aturan, jadi tidak ada yang diredam",
            en: "there is no code of a rule, so nothing is silenced"), range
        )
      case .tooManyCodes(let range):
        (
          Phrase(
            id: "terlalu banyak kode dalam satu catatan, jadi tidak ada yang diredam",
            en: "there are too many codes in one remark, so nothing is silenced"), range
        )
      case .noReason(let range):
        (
          Phrase(
            id: "tidak ada alasan di belakang `--`, jadi tidak ada yang diredam",
            en: "there is no reason behind `--`, so nothing is silenced"), range
        )
      }
    return Diagnostic(.wrongRemark, at: Place(source: source, range), message, help: form)
  }

  fileprivate static func unknownCode(_ code: String, _ codes: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .wrongRemark, at: place,
      Phrase(
        id: "tidak ada aturan `\(code)` yang dapat diredam",
        en: "there is no rule `\(code)` that can be silenced"),
      help: Suggestion.nearest(to: code, in: codes).map(Phrase.didYouMean) ?? form)
  }

  fileprivate static func unused(_ code: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unusedRemark, at: place,
      Phrase(
        id: "`abaikan \(code)` tidak meredam apa pun", en: "`abaikan \(code)` silences nothing"),
      help: Phrase(
        id: "hapus `\(code)` di sini; yang diredam mungkin sudah diperbaiki",
        en: "delete `\(code)` here; what it silenced may have been mended"))
  }
}
