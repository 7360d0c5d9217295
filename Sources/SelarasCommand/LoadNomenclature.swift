import Selaras

/// What `--nomenclature` says.
struct ChosenNomenclature {
  var edition: Edition?
  var lists = OfficialLists.builtIn
}

extension OptionDeclaration {
  static let nomenclature = OptionDeclaration(
    "--nomenclature", value: Phrase(id: "EDISI|BERKAS", en: "EDITION|FILE"),
    "edisi nomenklatur semua dokumen (\(editions)), atau berkas CSV atau XLSX berisi daftar yang lebih baru; "
      + "baku: yang ditulis dokumen, atau menurut periodenya",
    "the edition of the nomenclature for all documents (\(editions)), or a CSV or XLSX file with a newer list; "
      + "default: what a document says, or by its period")
  /// The same option where nothing is checked.
  static let ownList = OptionDeclaration(
    "--nomenclature", value: Phrase(id: "BERKAS", en: "FILE"),
    "berkas CSV atau XLSX berisi daftar yang lebih baru, untuk mencari kode di dalamnya juga",
    "a CSV or XLSX file with a newer list, to look codes up in it as well")
  private static let editions = Edition.allCases.map(\.rawValue).joined(separator: ", ")
}

extension Invocation {
  /// The edition or the list that was asked for.
  ///
  /// - Returns: nil if the list is wrong; that has been said then.
  func nomenclature(_ arguments: Arguments) throws(UsageError) -> ChosenNomenclature? {
    guard let word = arguments.value(.nomenclature) else { return ChosenNomenclature() }
    if let edition = Edition(rawValue: word) { return ChosenNomenclature(edition: edition) }
    guard word.contains(where: { $0 == "." || $0 == "/" }) else {
      throw .unknown(
        "nilai --nomenclature", "--nomenclature value", word, among: Edition.allCases.map(\.rawValue))
    }
    let source: Source
    do throws(FileFault) {
      source = Source(name: word, bytes: try files.read(word, limit: 64 << 20))
    } catch {
      let message = Phrase(id: "\(word): ", en: "\(word): ").joined(error.why)
      throw UsageError(message.id, message.en)
    }
    let (list, diagnostics, shown) = Nomenclature.readList(source)
    if let list { return ChosenNomenclature(lists: OfficialLists(own: list)) }
    complain(diagnostics, in: [shown], arguments)
    return nil
  }
}
