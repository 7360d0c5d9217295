import Selaras

/// A report as forges must be told it: with the paths of the files from the root of their repository.
struct ForgeNames {
  /// With the names that were given.
  let report: Report
  private var inRepository: Report?
  private var inFolder: Report?
  /// That files lie outside, where no forge can show them.
  private(set) var remark: Phrase?

  init(_ report: Report, _ targets: [ReportTarget], _ repository: Repository) {
    self.report = report
    let formats = targets.compactMap { if case .text(let format) = $0.form { format } else { nil } }
    if formats.contains(where: { $0.isForForges && $0 != .rdjson }) {
      var outside: [String] = []
      inRepository = report.renamed { file in
        if file.hasPrefix("<") { return file }
        return repository.name(of: file) ?? file
      }
      for file in report.documents.map(\.file) + report.unchecked.map(\.file)
      where !file.hasPrefix("<") && repository.name(of: file) == nil { outside.append(file) }
      remark = outside.first.map { Self.remark($0, outside.count, repository.root) }
    }
    // The tool that reads it runs where this one does, and knows the repository itself.
    if formats.contains(.rdjson) {
      inFolder = report.renamed { $0.hasPrefix("/") ? repository.nameInFolder(of: $0) ?? $0 : $0 }
    }
  }

  func report(for format: ReportFormat) -> Report {
    (format == .rdjson ? inFolder : format.isForForges ? inRepository : nil) ?? report
  }

  private static func remark(_ file: String, _ count: Int, _ root: String) -> Phrase {
    let more =
      count > 1
      ? Phrase(id: " dan \(count - 1) berkas lain", en: " and \(count - 1) more files")
      : Phrase(id: "", en: "")
    return Phrase(
      id: "\(file)\(more.id) berada di luar repositori \(root), jadi forge tidak dapat menampilkan temuannya",
      en:
        "\(file)\(more.en) \(count > 1 ? "are" : "is") outside of the repository \(root), so a forge cannot show the findings"
    )
  }
}
