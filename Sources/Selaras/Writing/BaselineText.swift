extension Baseline {
  /// The bytes of the file: an entry is a block of its own lines, in an order that does not depend on when it was added.
  public func written() -> [UInt8] {
    var text = Self.head
    let sorted = entries.sorted(by: Self.precedes)
    text += sorted.isEmpty ? "temuan: []\n" : "temuan:\n"
    for entry in sorted {
      let fields = [
        ("kode", entry.code), ("rencana", entry.document), ("berkas", entry.file ?? ""),
        ("jenjang", entry.level),
        ("simpul", entry.subject), ("teks", entry.text), ("alasan", entry.reason),
        ("dokumen", entry.decision),
        ("sampai", entry.until?.text ?? ""),
      ]
      text += "  - kunci: \"\(entry.key)\"\n"
      for (key, value) in fields where !value.isEmpty { text += "    \(key): \(YAMLText.scalar(value))\n" }
    }
    return Array(text.utf8)
  }

  private static let head = """
    # Temuan yang sudah ditimbang dan diterima, untuk `selaras check --baseline`.
    # Tulis `alasan`, `dokumen` (nomor keputusannya), dan `sampai` (2026-12-31) di bawah temuannya; selebihnya,
    # juga urutannya, ditulis oleh `selaras check --write-baseline`, yang tidak menyimpan komentar.
    baseline: 1

    """
}
