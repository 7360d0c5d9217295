extension Vocabulary {
  /// `cela('kurung')`: the pieces of the texts asked about that have a fault of a kind.
  static let blemishes = Function(
    "cela", [.string], .list(.string),
    Phrase(
      id: "potongan teks simpul ini dan indikatornya yang bercela dalam penulisan, menurut jenis celanya",
      en: "the pieces of this node's and its indicators' texts with a fault in their writing, of a kind"),
    .one { frame, kind in
      guard case .string(let name) = kind, let kind = Blemish.Kind.table[name.string],
        let node = frame.slots[SubjectSlot.node].node
      else { return .list([]) }
      return .texts(frame.world.blemishes(kind, of: node))
    })

  static let mending = Function(
    "mended", on: .string, [.string], .string,
    Phrase(
      id:
        "teks dengan cela pertama dari jenis itu diperbaiki; apa adanya bila tidak diketahui caranya, '' bila cukup dihapus",
      en: "the text with its first fault of a kind mended; as it is if no one knows how, '' if it is to go"),
    .two { frame, text, kind in
      guard case .string(let text) = text, case .string(let name) = kind,
        let kind = Blemish.Kind.table[name.string]
      else { return text }
      return .string(frame.world.mended(text, kind))
    })
}
