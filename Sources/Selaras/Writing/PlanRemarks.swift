/// The comments for Selaras of a document, each with what it is about.
struct PlanRemarks {
  /// Those for the whole file, and those for a node, without `# selaras:` and on one line each.
  private(set) var ofFile: [String] = []
  private(set) var ofNode: [NodeID: [String]] = [:]
  /// How many are about nothing, because nothing follows them.
  private(set) var unplaced = 0

  init(_ document: DocumentID, _ cascade: Cascade) {
    guard !cascade[document].remarks.isEmpty else { return }
    let source = cascade.sources[Int(cascade[document].source)]
    var nodes = RemarkedNodes(document, cascade)
    for range in cascade[document].remarks {
      let text = Self.text(source.text(range))
      if text.lowercased().hasPrefix("abaikan-berkas") {
        ofFile.append(text)
      } else if let node = nodes.subject(of: range).node, cascade[node].document == document {
        ofNode[node, default: []].append(text)
      } else {
        unplaced += 1
      }
    }
  }

  /// The words of a comment behind `# selaras:`.
  private static func text(_ written: String) -> String {
    var text = written.drop { $0 == "#" || $0.isWhitespace }
    if text.lowercased().hasPrefix("selaras") {
      text = text.dropFirst(7).drop { $0 == ":" || $0.isWhitespace }
    }
    return terminalSafe(text.split { $0.isWhitespace }.joined(separator: " "))
  }

  /// Several comments as one, for a cell: all codes, then all reasons. One that cannot be understood stays as it is.
  static func joined(_ remarks: [String]) -> String {
    guard remarks.count > 1 else { return remarks.first ?? "" }
    var verb = "abaikan"
    var codes: [String] = []
    var reasons: [String] = []
    for text in remarks {
      let bytes = Array(text.utf8)
      guard let remark = try? Remark(bytes, 0..<bytes.count), let last = remark.codes.last else {
        return remarks[0]
      }
      if remark.isForFile { verb = "abaikan-berkas" }
      codes += remark.codes.map(\.text).filter { !codes.contains($0) }
      let reason = String(decoding: bytes[last.range.upperBound...], as: UTF8.self)
        .drop { ",; -–—".contains($0) }
      if !reasons.contains(String(reason)) { reasons.append(String(reason)) }
    }
    return "\(verb) \(codes.joined(separator: ", ")) -- \(reasons.joined(separator: "; "))"
  }
}
