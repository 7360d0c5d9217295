import Selaras

/// One `--format NAME[=FILE]`.
struct ReportTarget {
  /// What a report is: a text, or a workbook.
  enum Form: Equatable {
    case text(ReportFormat)
    case workbook

    init?(_ name: String) {
      if name == Self.workbookName {
        self = .workbook
      } else if let format = ReportFormat(rawValue: name) {
        self = .text(format)
      } else {
        return nil
      }
    }

    /// Whether it shows the plans, and not the findings alone.
    var showsPlans: Bool { self == .workbook || self == .text(.html) }

    private static let workbookName = "xlsx"
    /// As they are written behind `--format`.
    static let names = ReportFormat.allCases.map(\.rawValue) + [workbookName]
  }

  var form: Form
  /// Nil for standard output.
  var file: String?

  init(_ word: String) throws(UsageError) {
    let equals = word.firstIndex(of: "=")
    let name = String(word[..<(equals ?? word.endIndex)])
    guard let form = Form(name) else {
      throw .unknown("bentuk laporan", "form of report", name, among: Form.names)
    }
    self.form = form
    guard let equals else { return }
    let path = String(word[word.index(after: equals)...])
    if path.isEmpty {
      throw UsageError(
        "`--format \(word)` tidak menyebut berkas", "`--format \(word)` names no file",
        help: Phrase(id: "tulis `--format \(name)=BERKAS`", en: "write `--format \(name)=FILE`"))
    }
    if path != "-" { file = path }
  }

  /// All targets of a run; without any, the text report to standard output.
  ///
  /// - Parameter path: the real path of a file, by which two are known to be one.
  static func all(_ words: [String], at path: (String) -> String) throws(UsageError) -> [ReportTarget] {
    var targets: [ReportTarget] = []
    var paths: Set<String?> = []
    for word in words {
      let target = try ReportTarget(word)
      guard paths.insert(target.file.map(path)).inserted else {
        let place =
          target.file.map { Phrase(id: "berkas `\($0)`", en: "the file `\($0)`") }
          ?? Phrase(id: "keluaran baku", en: "standard output")
        throw UsageError(
          "dua laporan ke \(place.id)", "two reports to \(place.en)",
          help: Phrase(id: "tulis `--format NAMA=BERKAS`", en: "write `--format NAME=FILE`"))
      }
      targets.append(target)
    }
    return targets.isEmpty ? [try ReportTarget("text")] : targets
  }
}
