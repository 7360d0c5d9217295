/// Where a document looks for what it names and does not have: in the documents of its plan (of one agency, kind and
/// period), then in those of its agency, then in all of the run.
struct DocumentScopes {
  /// By document: the numbers of its scopes, the nearest first. One with no other document in it is left out.
  private var scopes: [[Int32]] = []

  init(_ cascade: Cascade) {
    let documents = cascade.documents.handles
    guard documents.count > 1 else {
      scopes = documents.map { _ in [] }
      return
    }
    let names = documents.map { Self.names(of: $0, cascade) }
    var counts: [String: Int] = [:]
    for name in names.joined() { counts[name, default: 0] += 1 }
    var numbers: [String: Int32] = [:]
    scopes = names.map { names in
      names.filter { counts[$0] ?? 0 > 1 }.map { name in
        let number = numbers[name] ?? Int32(numbers.count + 1)
        numbers[name] = number
        return number
      } + [0]
    }
  }

  func of(_ document: DocumentID) -> [Int32] { scopes[document.index] }

  /// What its plan and its agency are called; nothing for a document that names no agency.
  private static func names(of document: DocumentID, _ cascade: Cascade) -> [String] {
    let agency = FoldedWords.joined(cascade.string(cascade.field(.perangkatDaerah, of: document)))
    guard !agency.isEmpty else { return [] }
    let owner = FoldedWords.joined(cascade.string(cascade.field(.daerah, of: document))) + "|" + agency
    let kind = cascade[document].kind?.rawValue ?? ""
    return [
      owner + "|" + kind + "|" + cascade[document].years.map(String.init).joined(separator: " "), owner,
    ]
  }
}
