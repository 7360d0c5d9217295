/// What tells the findings of a report apart, whatever else changes: no name of a file, no line and no number in a list
/// is part of a key, only the rule, whose document it is, what the node and the indicator are called, and the text pointed
/// at. What is wrong with a file before it says anything is told apart by the file.
struct FindingKeys {
  private var counts: [String: Int] = [:]
  private let sources: [Source]

  init(_ sources: [Source]) { self.sources = sources }

  /// The key of the next finding in the order of the report: sixteen digits, and behind a colon which one of several
  /// with the same digits it is.
  mutating func key(of diagnostic: Diagnostic) -> String {
    var digest = Digest()
    digest.add(diagnostic.code)
    digest.add(diagnostic.document.isEmpty ? name(of: diagnostic.place) : diagnostic.document)
    digest.add(diagnostic.level)
    digest.add(diagnostic.subject)
    // A finding that is told once for many points at the first of them, whichever that is.
    let isForMany = diagnostic.subject.isEmpty && !diagnostic.node.isEmpty
    if !isForMany { digest.add(text(of: diagnostic.place)) }
    let count = counts[digest.hex, default: 0] + 1
    counts[digest.hex] = count
    return "\(digest.hex):\(count)"
  }

  private func name(of place: Place) -> String {
    sources.indices.contains(Int(place.source)) ? sources[Int(place.source)].name : ""
  }

  private func text(of place: Place) -> String {
    sources.indices.contains(Int(place.source)) ? sources[Int(place.source)].text(place.range) : ""
  }
}
