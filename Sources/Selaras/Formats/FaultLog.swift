/// The faults of one source, up to a limit.
struct FaultLog {
  let source: UInt32
  let limit: Int
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether there were more faults than are reported; the reader stops then.
  private(set) var isFull = false

  init(source: UInt32, limits: Limits) {
    self.source = source
    limit = max(1, limits.faults)
  }

  mutating func add(
    _ fault: ReadingFault, _ range: Range<Int>, id: String, en: String,
    help: Phrase? = nil, note: Note? = nil
  ) {
    guard diagnostics.count < limit else {
      giveUp(at: range)
      return
    }
    var diagnostic = Diagnostic(
      fault, at: Place(source: source, range), Phrase(id: id, en: en), help: help)
    if let note { diagnostic.notes.append(note) }
    diagnostics.append(diagnostic)
  }

  func note(_ range: Range<Int>, id: String, en: String) -> Note {
    Note(place: Place(source: source, range), message: Phrase(id: id, en: en))
  }

  private mutating func giveUp(at range: Range<Int>) {
    guard !isFull else { return }
    isFull = true
    diagnostics.append(
      Diagnostic(
        .limit, at: Place(source: source, range.lowerBound..<range.lowerBound),
        Phrase(
          id: "sudah ada \(limit) kesalahan, sisa berkas tidak dibaca",
          en: "there are already \(limit) faults, the rest of the file is not read"),
        help: Phrase(
          id: "perbaiki kesalahan sebelumnya, lalu periksa lagi",
          en: "correct the faults before this one, then check again")))
  }

  /// The faults in the order of their places.
  func sorted() -> [Diagnostic] {
    diagnostics.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }
}
