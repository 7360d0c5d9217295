extension Diagnostic {
  static func blank(_ blankness: Source.Blankness, source: UInt32) -> Diagnostic {
    let message =
      blankness == .zeros
      ? Phrase(
        id: "berkas ini hanya berisi byte nol: isinya hilang",
        en: "this file holds nothing but zero bytes: what it held is lost")
      : Phrase(id: "berkas ini kosong", en: "this file is empty")
    return Diagnostic(
      .empty, at: Place(source: source, start: 0, end: 0), message,
      help: Phrase(
        id: "kembalikan isinya dari cadangan atau riwayat, atau hapus berkasnya",
        en: "restore it from a backup or the history, or delete the file"))
  }

  static func passedOverBlank(source: UInt32) -> Diagnostic {
    Diagnostic(
      .passedOver, at: Place(source: source, start: 0, end: 0),
      Phrase(
        id: "berkas ini kosong, jadi tidak ada yang diperiksa",
        en: "this file is empty, and so there is nothing to check"),
      help: Phrase(
        id: "kembalikan isinya bila ini rencana, atau hapus berkasnya",
        en: "restore it if this is a plan, or delete the file"))
  }
}
