extension CascadeReader {
  mutating func reportUnknownKey(_ key: Int, among keys: Set<Key>, levels: Bool) {
    let name = tree.text(of: key, in: source)
    unknownKeys.insert(Int(tree.elements[key].start))
    if isCutByComma(key) {
      report(
        Diagnostic(
          .unknownKey, at: tree.place(key),
          Phrase(
            id: "`\(name)` berdiri tanpa nilai: koma di dalam `{ }` memotong teks di depannya",
            en: "`\(name)` stands without a value: a comma inside of `{ }` cuts the text before it"),
          help: name.contains(where: CurlyQuotes.contains)
            ? Phrase(
              id: "tanda kutip lengkung tidak mengapit teks: pakai `\"`",
              en: "curly quotation marks do not enclose a text: use `\"`")
            : Phrase(
              id: "apit teks yang memuat koma dengan tanda kutip, atau tulis satu kunci per baris",
              en: "enclose the text that holds the comma in quotes, or write one key on each line")))
      return
    }
    let allowed = Key.allCases.filter(keys.contains).map(\.name) + (levels ? Level.names : [])
    if let word = keyBehindDash(name, among: allowed) {
      let start = tree.place(key).range.lowerBound
      report(
        Diagnostic(
          .syntax, at: Place(source: tree.source, start..<start + 1),
          Phrase(id: "tidak ada spasi sesudah `-`", en: "there is no blank after `-`"),
          help: Phrase(id: "tulis `- \(word): ...`", en: "write `- \(word): ...`")))
      return
    }
    // What will not be shown needs no suggestion.
    let suggestion = tellsMore ? Suggestion.nearest(to: name, in: allowed) : nil
    report(
      Diagnostic(
        .unknownKey, at: tree.place(key),
        Phrase(
          id: "kunci `\(name)` tidak dikenal di sini, jadi isinya tidak diperiksa",
          en: "the key `\(name)` is not known here, so what it holds is not checked"),
        help: suggestion.map(Phrase.didYouMean) ?? .known(allowed)))
  }

  /// Whether a key is only the rest of a text in `{ }` that was cut at a comma: it has no value and follows a comma.
  private func isCutByComma(_ key: Int) -> Bool {
    let value = tree.elements[tree.next(after: key)]
    guard value.kind == .scalar, value.start == value.end, !value.isQuoted, !tree.elements[key].isQuoted
    else {
      return false
    }
    let before = source.bytes[..<Int(tree.elements[key].start)].last {
      ![0x20, 0x09, 0x0A, 0x0D].contains($0)
    }
    return before == UInt8(ascii: ",")
  }

  /// - Parameter loss: what is lost by it; nothing where something else is said by hand.
  mutating func reportUnknownValue(
    _ text: String, of key: Key, at place: Place, allowed: [String], _ loss: Loss = .meaning
  ) {
    let list = allowed.joined(separator: ", ")
    let suggestion = Suggestion.nearest(to: text, in: allowed).map(Phrase.didYouMean)
    var diagnostic = Diagnostic(
      .unknownValue, at: place,
      Phrase(id: "`\(key.name)` tidak mengenal `\(text)`", en: "`\(key.name)` does not know `\(text)`"),
      help: suggestion.map {
        Phrase(id: "\($0.id) Yang dikenal: \(list)", en: "\($0.en) Known are: \(list)")
      } ?? .known(allowed))
    diagnostic.loss = loss
    report(diagnostic)
  }

  /// A value of another shape than its key wants.
  mutating func reportShape(_ element: Int, expected: Phrase, key: Key? = nil) {
    let subject =
      key.map { Phrase(id: "`\($0.name)` harus", en: "`\($0.name)` must be") }
      ?? Phrase(id: "di sini harus", en: "here must be")
    var place = tree.place(element)
    if let line = tree.firstLine(of: place, in: source) { place = line }
    report(
      Diagnostic(
        .wrongShape, at: place, Phrase(id: "\(subject.id) \(expected.id)", en: "\(subject.en) \(expected.en)")
      ))
  }

  /// Nothing is lost by it: there is one version, and the file is read as that.
  mutating func reportMissingVersion() {
    var diagnostic = Diagnostic(
      .version, at: Place(source: tree.source, start: 0, end: 0),
      Phrase(id: "berkas tidak menyebut versi formatnya", en: "the file does not state its format version"),
      help: Phrase(id: "tulis `selaras: 1` di baris pertama", en: "write `selaras: 1` on the first line"))
    diagnostic.loss = .nothing
    report(diagnostic)
  }

  mutating func reportMissingKind() {
    let kinds = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
    report(
      Diagnostic(
        .noKind, at: Place(source: tree.source, start: tree.elements[1].start, end: tree.elements[1].end),
        Phrase(
          id: "jenis dokumen tidak disebut, jadi isi yang wajib tidak diperiksa",
          en: "the kind of document is not stated, so what it must hold is not checked"),
        help: isTable
          ? Phrase(
            id: "jalankan dengan `--as JENIS`, atau tulis `Dokumen: JENIS` di atas tabel; jenisnya \(kinds)",
            en: "run with `--as KIND`, or write `Dokumen: KIND` above the table; the kinds are \(kinds)")
          : Phrase(
            id: "tulis `dokumen:` dengan salah satu dari \(kinds)",
            en: "write `dokumen:` with one of \(kinds)")
      ))
  }

  mutating func reportEmpty() {
    report(
      Diagnostic(
        .empty, at: Place(source: tree.source, start: tree.elements[1].start, end: tree.elements[1].end),
        isTable
          ? Phrase(id: "tabel ini tidak memuat satu simpul pun", en: "this table holds no node at all")
          : Phrase(id: "berkas ini tidak memuat satu simpul pun", en: "this file holds no node at all"),
        help: isTable
          ? Phrase(
            id: "isi baris-baris di bawah judul kolomnya",
            en: "fill in the rows below the titles of the columns")
          : Phrase(
            id: "tulis kinerjanya, misalnya di bawah `tujuan:` atau `sasaran:`",
            en: "write the performance down, for example under `tujuan:` or `sasaran:`")))
  }

  /// A text that is too long for any plan.
  mutating func reportLength(_ value: Int, _ count: Int) {
    let start = tree.elements[value].start
    report(
      Diagnostic(
        .limit, at: Place(source: tree.source, start: start, end: start),
        Phrase(
          id: "teks ini terdiri atas \(count) byte; yang dibaca paling banyak \(Self.longestText)",
          en: "this text has \(count) bytes; at most \(Self.longestText) are read"),
        help: Phrase(id: "pendekkan teksnya", en: "shorten the text")))
  }

  /// A list with more texts than any plan has.
  mutating func reportCount(_ value: Int) {
    report(
      Diagnostic(
        .limit,
        at: Place(source: tree.source, start: tree.elements[value].start, end: tree.elements[value].start),
        Phrase(
          id: "daftar ini lebih dari \(Self.longestList) butir; sisanya tidak dibaca",
          en: "this list has more than \(Self.longestList) items; the rest is not read")))
  }

  /// Names the characters in what the document's faults are about that look like blanks and are none.
  mutating func nameOddBlanks() {
    guard faultsBefore < diagnostics.count else { return }
    let codes = Set(ReadingFault.allCases.filter(\.isOfWords).map(\.code))
    for index in faultsBefore..<diagnostics.count where codes.contains(diagnostics[index].code) {
      diagnostics[index].nameOddBlank(in: source.bytes)
    }
  }

  /// Whether one more fault of the document is told by itself.
  var tellsMore: Bool { diagnostics.count - faultsBefore < Self.mostFaults }

  /// Keeps a fault of the document; behind the first ones they are only counted.
  mutating func report(_ fault: Diagnostic) {
    if tellsMore { diagnostics.append(fault) } else { untold += 1 }
  }

  /// Tells how many more faults there are than those that were kept.
  mutating func reportUntold() {
    guard untold > 0 else { return }
    diagnostics.append(
      Diagnostic(
        .limit, at: diagnostics[diagnostics.count - 1].place,
        Phrase(
          id: "\(untold) kesalahan lain dalam berkas ini tidak ditampilkan",
          en: "\(untold) more mistakes of this file are not shown"),
        help: Phrase(id: "perbaiki yang di atas dahulu", en: "mend those above first")))
  }

  mutating func reportVersion(_ text: String, at place: Place) {
    report(
      Diagnostic(
        .version, at: place,
        Phrase(id: "versi format `\(text)` tidak dikenal", en: "the format version `\(text)` is not known"),
        help: Phrase(
          id: "versi yang dikenal adalah `selaras: 1`", en: "the version that is known is `selaras: 1`")))
  }

  /// A year or a period that is none; its value is not taken in.
  mutating func reportPeriod(_ text: String, at place: Place) {
    var diagnostic = Diagnostic(
      .unknownValue, at: place,
      Phrase(id: "`\(text)` bukan tahun atau periode", en: "`\(text)` is no year or period"),
      help: Phrase(
        id: "tulis tahun (`2025`), `tahun-1` sampai `tahun-5`, `akhir`, atau triwulan (`2025-T1`)",
        en: "write a year (`2025`), `tahun-1` to `tahun-5`, `akhir`, or a quarter (`2025-T1`)"))
    diagnostic.loss = .content
    report(diagnostic)
  }
}

extension Tree {
  /// The part of a place that stands on its first line.
  func firstLine(of place: Place, in source: Source) -> Place? {
    let bytes = source.bytes[place.range]
    guard let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    return Place(source: place.source, place.range.lowerBound..<end)
  }
}

extension Phrase {
  static func oneText(orSeveral mayRepeat: Bool) -> Phrase {
    mayRepeat
      ? Phrase(id: "satu teks atau daftar teks", en: "one text or a list of texts")
      : Phrase(id: "satu teks", en: "one text")
  }
}
