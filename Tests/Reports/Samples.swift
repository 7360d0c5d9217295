import Selaras

/// A report's bytes as a string.
func written(_ write: (inout String) -> Void) -> String {
  var text = ""
  write(&text)
  return text
}

/// A report over sources that are given as name and text.
func report(_ files: [(String, String)], _ diagnostics: [Diagnostic]) -> Report {
  Report(sources: files.map { Source(name: $0.0, text: $0.1) }, diagnostics: diagnostics)
}

/// The place of the first occurrence of a word in a text.
func place(_ word: String, in text: String, source: UInt32 = 0) -> Place {
  let bytes = Array(text.utf8)
  let wanted = Array(word.utf8)
  let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count
  return Place(source: source, start..<start + wanted.count)
}

func finding(
  _ place: Place, _ message: String = "salah", label: String? = nil, notes: [Note] = [],
  severity: Severity = .error, code: String = "KIN001"
) -> Diagnostic {
  var diagnostic = Diagnostic(
    code: code, name: "keluaran-di-tingkat-hasil", severity: severity, place: place,
    message: Phrase(id: message, en: "in English: " + message))
  diagnostic.label = label.map { Phrase(id: $0, en: $0) }
  diagnostic.notes = notes
  return diagnostic
}

func note(_ place: Place, _ message: String) -> Note {
  Note(place: place, message: Phrase(id: message, en: message))
}

/// The text report of one file without the summary.
func shown(_ text: String, _ diagnostic: Diagnostic, width: Int = 110) -> String {
  let whole = written {
    writeText(report([("a.yaml", text)], [diagnostic]), to: &$0, in: .id, style: ReportStyle(width: width))
  }
  return String(whole.prefix(upTo: whole.range(of: "\n\n")?.lowerBound ?? whole.endIndex))
}

/// The text report of one finding under a word, without title and arrow.
func snippet(
  _ text: String, _ word: String, label: String? = nil, notes: [Note] = [], width: Int = 110
) -> String {
  snippet(text, finding(place(word, in: text), label: label, notes: notes), width: width)
}

func snippet(_ text: String, _ diagnostic: Diagnostic, width: Int = 110) -> String {
  shown(text, diagnostic, width: width)
    .split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
}

extension String {
  /// The first range of a string.
  func range(of other: String) -> Range<String.Index>? { ranges(of: other).first }
}
