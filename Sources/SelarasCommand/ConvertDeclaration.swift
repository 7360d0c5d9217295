import Selaras

/// A form that a plan can be written in.
enum PlanForm: String, CaseIterable {
  case yaml, csv, xlsx

  /// The form that the name of a file says.
  init?(ofFile name: String) {
    let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    self.init(rawValue: ending == "yml" ? "yaml" : ending)
  }
}

extension OptionDeclaration {
  static let output = OptionDeclaration(
    "--output", short: "o", value: Phrase(id: "BERKAS", en: "FILE"),
    "berkas yang ditulis; akhiran namanya (.yaml, .csv, .xlsx) adalah bentuknya; `-` berarti keluaran baku",
    "the file to write; the ending of its name (.yaml, .csv, .xlsx) is its form; `-` is standard output")
  static let planForm = OptionDeclaration(
    "--to", value: Phrase(id: "BENTUK", en: "FORM"), allowed: PlanForm.allCases.map(\.rawValue),
    "bentuk yang ditulis, apa pun nama berkasnya; baku untuk `-`: yaml",
    "the form to write, whatever the name of the file; default for `-`: yaml")
  static let document = OptionDeclaration(
    "--document", value: Phrase(id: "JENIS", en: "KIND"),
    "dokumen yang diubah, bila tabel-tabel dalam berkas memuat beberapa jenis",
    "the document to convert, where the tables of a file hold several kinds")
  static let force = OptionDeclaration(
    "--force", "menimpa berkas yang sudah ada", "writes over a file that is there")
}

extension CommandDeclaration {
  static let convert = CommandDeclaration(
    name: "convert", operands: "FILE", count: 1...1,
    summary: Phrase(
      id: "Mengubah tabel menjadi berkas cascade, dan sebaliknya",
      en: "Turns a table into a cascade file, and back"),
    details: [
      Phrase(
        id: """
          FILE adalah rencana dalam bentuk apa pun yang dibaca `check`, atau `-` (masukan baku). Berkas cascade (YAML)
          menyebut di belakang tiap simpul sel asalnya. Tabel panjang (CSV atau XLSX) memuat satu baris per indikator dan
          dapat dibaca kembali. Berkas yang sudah ada tidak ditimpa tanpa --force, dan FILE sendiri tidak pernah.
          """,
        en: """
          FILE is a plan in any form that `check` reads, or `-` (standard input). The cascade file (YAML) names behind each
          node the cell it comes from. The long table (CSV or XLSX) has a row for each indicator and can be read again. A
          file that is there is not written over without --force, and FILE itself never.
          """)
    ],
    options: [.output, .planForm, .force, .document, .kind, .tableForm, .rules, .maxSize],
    examples: [
      Example("selaras convert Renstra.xlsx -o renstra.yaml", "dari buku kerja", "from a workbook"),
      Example("selaras convert renstra.yaml -o renstra.xlsx", "menjadi tabel panjang", "to a long table"),
      Example("selaras convert renstra.yaml -o - --to csv", "ke keluaran baku", "to standard output"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "seluruh rencana ditulis", en: "the whole plan is written")),
      (
        .usage,
        Phrase(id: "perintah atau berkas tujuan salah", en: "a mistake in the command or the file to write")
      ),
      (
        .unread,
        Phrase(
          id: "FILE tidak terbaca seluruhnya; yang terbaca ditulis",
          en: "FILE could not be read in full; what was read is written")
      ),
    ])
}
