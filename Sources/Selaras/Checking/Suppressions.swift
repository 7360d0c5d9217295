/// The remarks of a run's documents, and what they silence.
struct Suppressions: Sendable {
  /// One code of a remark.
  struct Entry: Sendable {
    /// As it is written.
    var code: String
    var document: DocumentID
    /// Which of the remarks it stands in.
    var remark: Int
    var place: Place
  }

  /// What the remarks with one code silence, each with its entry; of several for the same the first.
  struct Targets: Sendable {
    fileprivate var documents: [DocumentID: Int] = [:]
    fileprivate var nodes: [NodeID: Int] = [:]
    /// By source, in rising order.
    fileprivate var lines: [UInt32: [Lines]] = [:]

    fileprivate struct Lines {
      var bytes: Range<Int>
      var entry: Int
    }

    /// The entries that silence a finding: for its document or its node, or because it is shown in their line.
    func entries(for asked: Asked, in document: DocumentID?, shownAt place: Place) -> [Int] {
      [
        asked.node.flatMap { nodes[$0] }, entry(ofLineAt: place),
        document.flatMap { documents[$0] },
      ].compactMap(\.self)
    }

    private func entry(ofLineAt place: Place) -> Int? {
      guard let lines = lines[place.source] else { return nil }
      let behind = lines.partition(where: { $0.bytes.lowerBound <= place.start })
      guard behind > 0, lines[behind - 1].bytes.contains(Int(place.start)) else { return nil }
      return lines[behind - 1].entry
    }
  }

  /// Those that were understood.
  private(set) var remarks: [Remark] = []
  private(set) var entries: [Entry] = []
  /// What is wrong with the others.
  private(set) var faults: [(fault: Remark.Fault, source: UInt32)] = []
  private var targets: [String: Targets] = [:]
  /// By source: the first of its documents.
  private var documents: [UInt32: DocumentID] = [:]

  init(_ cascade: Cascade) {
    let all = cascade.documents.handles
    guard all.contains(where: { !cascade[$0].remarks.isEmpty }) else { return }
    documents = Dictionary(all.map { (cascade[$0].source, $0) }) { first, _ in first }
    let byFile = Dictionary(grouping: all) { cascade.sources[Int(cascade[$0].source)].name }
    for document in all where !cascade[document].remarks.isEmpty {
      let number = cascade[document].source
      let source = cascade.sources[Int(number)]
      var nodes = RemarkedNodes(document, cascade)
      for range in cascade[document].remarks {
        do throws(Remark.Fault) {
          let remark = try Remark(source.bytes, range)
          if remark.isForFile {
            let file = byFile[source.name] ?? []
            add(remark, document, number) { $0.add(file, entry: $1) }
          } else {
            let subject = nodes.subject(of: range)
            add(remark, document, number) { $0.add(subject, in: number, entry: $1) }
          }
        } catch {
          faults.append((error, number))
        }
      }
    }
    for code in Array(targets.keys) { targets[code]?.sortLines() }
  }

  private mutating func add(
    _ remark: Remark, _ document: DocumentID, _ source: UInt32,
    _ note: (inout Targets, _ entry: Int) -> Void
  ) {
    for code in remark.codes {
      let place = Place(source: source, code.range)
      entries.append(Entry(code: code.text, document: document, remark: remarks.count, place: place))
      note(&targets[code.text.uppercased(), default: Targets()], entries.count - 1)
    }
    remarks.append(remark)
  }

  /// What the remarks with the code of a rule silence; nil if there are none.
  func targets(of rule: Rule) -> Targets? { targets[rule.code] }

  /// The document of a source; nil if it has none, or if there are no remarks at all.
  func document(of source: UInt32) -> DocumentID? { documents[source] }

  /// Why an entry silences, as it is written.
  func reason(of entry: Int, _ sources: [Source]) -> String {
    sources[Int(entries[entry].place.source)].text(remarks[entries[entry].remark].reason)
  }
}

extension Suppressions.Targets {
  fileprivate mutating func add(_ file: [DocumentID], entry: Int) {
    for document in file where documents[document] == nil { documents[document] = entry }
  }

  fileprivate mutating func add(_ subject: RemarkedNodes.Subject, in source: UInt32, entry: Int) {
    if let node = subject.node, nodes[node] == nil { nodes[node] = entry }
    lines[source, default: []].append(Lines(bytes: subject.lines, entry: entry))
  }

  fileprivate mutating func sortLines() {
    for source in Array(lines.keys) {
      lines[source]?.sort { ($0.bytes.lowerBound, $1.entry) < ($1.bytes.lowerBound, $0.entry) }
    }
  }
}
