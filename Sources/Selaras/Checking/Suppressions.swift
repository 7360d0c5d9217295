/// What the remarks of the documents silence, and whether there was something to silence.
struct Suppressions {
  /// One code of a remark.
  private struct Entry {
    var rule: Int
    /// Which of the remarks it stands in.
    var remark: Int
    var place: Place
    var isUsed = false
  }

  /// The remarks that were understood.
  private var remarks: [Remark] = []

  /// What a rule is silenced for.
  private enum Target: Hashable {
    case document(DocumentID, rule: Int)
    case node(NodeID, rule: Int)
  }

  private var sources: [Source] = []
  private var entries: [Entry] = []
  /// The first entry for each; a second one silences nothing more.
  private var targets: [Target: Int] = [:]
  /// What is wrong with the remarks.
  private(set) var diagnostics: [Diagnostic] = []
  /// How many findings were silenced.
  private(set) var count = 0

  /// Takes the remarks of some documents.
  mutating func read(
    _ documents: some Collection<DocumentID>, of cascade: Cascade, _ rules: [Rule],
    _ limit: inout FindingLimit
  ) {
    sources = cascade.sources
    let known = Dictionary(rules.indices.filter { rules[$0].question != nil }.map { (rules[$0].code, $0) }) {
      first, _ in first
    }
    for document in documents where !cascade[document].remarks.isEmpty {
      let nodes = RemarkedNodes(document, cascade)
      for remark in cascade[document].remarks { take(remark, of: document, cascade, known, nodes, &limit) }
    }
  }

  private mutating func take(
    _ range: Range<Int>, of document: DocumentID, _ cascade: Cascade, _ rules: [String: Int],
    _ nodes: RemarkedNodes, _ limit: inout FindingLimit
  ) {
    let source = cascade[document].source
    do throws(Remark.Fault) {
      let remark = try Remark(cascade.sources[Int(source)].bytes, range)
      remarks.append(remark)
      for code in remark.codes {
        let place = Place(source: source, code.range)
        guard let rule = rules[code.text.uppercased()] else {
          if limit.takes(ReadingFault.wrongRemark.code, in: source) {
            diagnostics.append(.unknownCode(code.text, rules.keys.sorted(), at: place))
          }
          continue
        }
        let entry = entries.count
        entries.append(Entry(rule: rule, remark: remarks.count - 1, place: place))
        let target =
          remark.isForFile
          ? Target.document(document, rule: rule) : nodes.node(of: range).map { .node($0, rule: rule) }
        if let target, targets[target] == nil { targets[target] = entry }
      }
    } catch {
      if limit.takes(ReadingFault.wrongRemark.code, in: source) { diagnostics.append(.wrong(error, source)) }
    }
  }

  /// The reason why a finding is silenced; it is counted then.
  mutating func silence(_ rule: Int, _ asked: Asked) -> String? {
    if entries.isEmpty { return nil }
    let wanted = [
      asked.node.map { Target.node($0, rule: rule) }, asked.document.map { .document($0, rule: rule) },
    ]
    let found = wanted.compactMap { $0.flatMap { targets[$0] } }
    guard let first = found.first else { return nil }
    for entry in found { entries[entry].isUsed = true }
    count += 1
    let remark = remarks[entries[first].remark]
    return sources[Int(entries[first].place.source)].text(remark.reason)
  }

  /// The remarks that silenced nothing, of the rules that were asked.
  ///
  /// - Parameter compared: the documents that there are others of their unit to compare with, by source. Of a document
  ///   that stands alone nothing can be said about rules that compare.
  func unused(
    _ rules: [Rule], isAsked: [Bool], compared: Set<UInt32>, _ limit: inout FindingLimit
  ) -> [Diagnostic] {
    let isUnused = entries.map {
      !$0.isUsed && isAsked[$0.rule]
        && (rules[$0.rule].family != Rule.alignmentFamily || compared.contains($0.place.source))
    }
    var whole = Set(remarks.indices)
    for (index, entry) in entries.enumerated() where !isUnused[index] { whole.remove(entry.remark) }
    var known = [Int](repeating: 0, count: remarks.count)
    for entry in entries { known[entry.remark] += 1 }
    return entries.indices.filter { isUnused[$0] }.compactMap { index in
      let entry = entries[index]
      guard limit.takes(ReadingFault.unusedRemark.code, in: entry.place.source) else { return nil }
      let remark = remarks[entry.remark]
      var diagnostic = Diagnostic.unused(rules[entry.rule].code, at: entry.place)
      let source = sources[Int(entry.place.source)]
      // A cell of a table is not for us to write in.
      if !Format.of(source).isTable {
        let isWhole = whole.contains(entry.remark) && known[entry.remark] == remark.codes.count
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

  fileprivate static func wrong(_ fault: Remark.Fault, _ source: UInt32) -> Diagnostic {
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
