/// The sheets that Selaras writes beside its findings: they tell of a plan, and are none.
enum WorkingPaperSheet {
  /// How the first cell of such a sheet begins, in each language.
  static let mark = "KKE Selaras"
}
