/// The sheets that Selaras writes with its findings: they tell of a plan, and are none. They are known by what they say,
/// because programs that save a copy may drop every other sign of them.
enum OwnSheet {
  /// How the first cell of a working paper begins, in each language.
  static let mark = "KKE Selaras"

  /// The titles of the columns of the findings.
  static let titles = Phrase(
    id: "kode tingkat berkas lembar tempat simpul jenjang pesan saran dasar teks",
    en: "code severity file sheet place node level message help basis text")

  /// Whether a sheet is one.
  static func isOne(_ sheet: Sheet, _ texts: CellTexts) -> Bool {
    guard let first = sheet.cells.first else { return false }
    if texts.bytes(texts.text(of: first)).starts(with: mark.utf8) { return true }
    let row = sheet.cells.prefix { $0.row == first.row }.map { texts.string(texts.text(of: $0)) }
    let line = row.joined(separator: " ")
    guard Language.allCases.contains(where: { titles[$0] == line }) else { return false }
    // What a person has written below them is none of ours.
    let below = sheet.cells.dropFirst(row.count)
    return below.allSatisfy { $0.column != first.column || isCode(texts.bytes(texts.text(of: $0))) }
  }

  /// Whether a text is the code of a rule, or blank.
  private static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.trimmed
    return text.isEmpty
      || text.count == 6 && text.prefix(3).allSatisfy { (0x41...0x5A).contains($0) }
        && text.suffix(3).allSatisfy { (0x30...0x39).contains($0) }
  }
}
