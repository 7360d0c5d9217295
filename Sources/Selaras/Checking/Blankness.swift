extension Source {
  /// In which way a file says nothing at all.
  enum Blankness {
    /// Not a byte, or only blanks.
    case empty
    /// Zero bytes, as a disk leaves that lost what was written.
    case zeros
  }

  var blankness: Blankness? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var hasZero = false
    for byte in bytes[start...] {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: break
      case 0: hasZero = true
      default: return nil
      }
    }
    return hasZero ? .zeros : .empty
  }
}

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
