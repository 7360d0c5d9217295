/// What the remarks of the documents silence, and whether there was something to silence.
struct Suppressions {
  /// One code of a remark.
  private struct Entry {
    var rule: Int
    var place: Place
    var isUsed = false
  }

  /// What a rule is silenced for.
  private enum Target: Hashable {
    case document(DocumentID, rule: Int)
    case node(NodeID, rule: Int)
  }

  private var entries: [Entry] = []
  /// The first entry for each; a second one silences nothing more.
  private var targets: [Target: Int] = [:]
  /// What is wrong with the remarks.
  private(set) var diagnostics: [Diagnostic] = []
  /// How many findings were silenced.
  private(set) var count = 0

  /// Takes the remarks of some documents.
  mutating func read(_ documents: Range<DocumentID>, of cascade: Cascade, _ rules: [Rule]) {
    for document in documents where !cascade[document].remarks.isEmpty {
      let nodes = RemarkedNodes(document, cascade)
      for remark in cascade[document].remarks { take(remark, of: document, cascade, rules, nodes) }
    }
  }

  private mutating func take(
    _ range: Range<Int>, of document: DocumentID, _ cascade: Cascade, _ rules: [Rule], _ nodes: RemarkedNodes
  ) {
    let source = cascade[document].source
    do throws(Remark.Fault) {
      let remark = try Remark(cascade.sources[Int(source)].bytes, range)
      for code in remark.codes {
        let place = Place(source: source, code.range)
        guard let rule = rules.firstIndex(where: { $0.code == code.text.uppercased() && $0.question != nil })
        else {
          diagnostics.append(
            .unknownCode(code.text, rules.filter { $0.question != nil }.map(\.code), at: place))
          continue
        }
        let entry = entries.count
        entries.append(Entry(rule: rule, place: place))
        let target =
          remark.isForFile
          ? Target.document(document, rule: rule) : nodes.node(of: range).map { .node($0, rule: rule) }
        if let target, targets[target] == nil { targets[target] = entry }
      }
    } catch {
      diagnostics.append(.wrong(error, source))
    }
  }

  /// Whether a finding is silenced; it is counted then.
  mutating func silence(_ rule: Int, _ asked: Asked) -> Bool {
    if entries.isEmpty { return false }
    let wanted = [
      asked.node.map { Target.node($0, rule: rule) }, asked.document.map { .document($0, rule: rule) },
    ]
    let found = wanted.compactMap { $0.flatMap { targets[$0] } }
    for entry in found { entries[entry].isUsed = true }
    if !found.isEmpty { count += 1 }
    return !found.isEmpty
  }

  /// The remarks that silenced nothing, of the rules that were asked.
  func unused(_ rules: [Rule], isAsked: [Bool]) -> [Diagnostic] {
    entries.filter { !$0.isUsed && isAsked[$0.rule] }.map { .unused(rules[$0.rule].code, at: $0.place) }
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
