/// What YAML has and Selaras refuses: it is named, and the reader goes on behind it.
extension YAMLReader {
  mutating func refuseDocument() {
    let range = at..<bytes.character(at: at + (isMarker ? 2 : 0)).upperBound
    log.add(
      .unsupported, range, id: "dokumen kedua di dalam satu berkas tidak didukung dan tidak dibaca",
      en: "a second document in one file is not supported and not read",
      help: Phrase(
        id: "simpan setiap dokumen dalam berkas sendiri, atau hapus `---` dan `...`",
        en: "keep each document in a file of its own, or delete `---` and `...`"))
  }

  /// Skips an anchor or a tag at `at`.
  mutating func refuseProperty() {
    let start = at
    let isAnchor = bytes[at] == UInt8(ascii: "&")
    if bytes.has("!<", at: at) {
      while !bytes.isSpace(at), bytes[at] != UInt8(ascii: ">") { at += 1 }
      if bytes[at] == UInt8(ascii: ">") { at += 1 }
    }
    skipName()
    let name = bytes.quote(start..<at)
    if isAnchor {
      log.add(
        .unsupported, start..<at, id: "jangkar \(name) tidak didukung",
        en: "the anchor \(name) is not supported",
        help: Phrase(
          id: "hapus jangkar; teks yang dimulai dengan `&` diapit tanda kutip",
          en: "delete the anchor; put a text that begins with `&` in quotation marks"))
    } else {
      log.add(
        .unsupported, start..<at, id: "tag \(name) tidak didukung",
        en: "the tag \(name) is not supported",
        help: Phrase(
          id: "hapus tag; teks yang dimulai dengan `!` diapit tanda kutip",
          en: "delete the tag; put a text that begins with `!` in quotation marks"))
    }
  }

  /// Reads an alias at `at` as a text.
  mutating func refuseAlias() -> Scalar {
    let start = at
    at += 1
    skipName()
    let name = bytes.quote(start..<at)
    log.add(
      .unsupported, start..<at, id: "alias \(name) tidak didukung",
      en: "the alias \(name) is not supported",
      help: Phrase(
        id: "tulis ulang isinya; teks yang dimulai dengan `*` diapit tanda kutip",
        en: "write the content again; put a text that begins with `*` in quotation marks"))
    return Scalar(range: start..<at)
  }

  private mutating func skipName() {
    while !bytes.isSpace(at), !bytes.isFlowMark(at) { at += 1 }
  }

  /// Puts the source text of a collection that is a key in the place of its elements, from an index on.
  mutating func refuseCollectionKey(from index: Int) {
    let range = Int(tree.elements[index].start)..<Int(tree.elements[index].end)
    let line = range.lowerBound..<min(range.upperBound, bytes.endOfLine(from: range.lowerBound))
    log.add(
      .unsupported, line, id: "kunci \(bytes.quote(line)) berupa daftar atau susunan, ini tidak didukung",
      en: "the key \(bytes.quote(line)) is a sequence or mapping, which is not supported",
      help: Phrase(id: "pakai teks sebagai kunci", en: "use a text as key"))
    tree.drop(from: index)
    tree.addScalar(range)
  }

  /// Says that `<<` does not merge, if a key is that.
  mutating func refuseMerge(_ key: Scalar) {
    guard key.range.count == 2, !key.isQuoted, bytes.has("<<", at: key.range.lowerBound) else { return }
    log.add(
      .unsupported, key.range, id: "kunci penggabung `<<` tidak didukung",
      en: "the merge key `<<` is not supported",
      help: Phrase(id: "tulis ulang isinya di sini", en: "write the content here again"))
  }
}
