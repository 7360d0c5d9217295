/// What an indicator is, as its key `jenis` says: one of the main ones (`iku`), of a key activity (`ikk`), of a program
/// (`ikp`), or what it measures.
enum IndicatorKind: String, CaseIterable {
  case iku, ikk, ikp, masukan, keluaran, hasil, dampak
}
