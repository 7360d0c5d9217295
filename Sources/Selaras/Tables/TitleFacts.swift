/// What the lines around a table say about the document: labels with values, and titles.
struct TitleFacts {
  /// `dokumen`, `daerah`, `perangkat_daerah`, `periode`, `nomenklatur`; the first one of each that was met.
  private(set) var head: [Key: CellText] = [:]
  /// What stands above the nodes of the table, from the top: visi, misi, tujuan, sasaran.
  private(set) var context: [(level: Level, text: CellText)] = []
  /// The unit, and the position, whose table it is.
  private(set) var unit: CellText?
  private(set) var position: CellText?
  /// The lines, to look for the kind of document in.
  private(set) var lines: [String] = []

  /// Takes the cells of one row, or one paragraph.
  mutating func take(_ cells: [CellText], _ texts: inout CellTexts) {
    guard let first = cells.first, first.range.count <= 400 else { return }
    let labelled = cells.count == 1 ? labelledLines(first, &texts) : []
    if labelled.count > 1 {
      for line in labelled { take([line], &texts) }
      return
    }
    if takeLabel(cells, &texts) { return }
    for cell in cells where cell.range.count <= 400 {
      let text = texts.onOneLine(cell)
      lines.append(texts.string(text))
      takeTitle(text, &texts)
    }
  }

  /// The lines of a cell, if each has a label: `Unit Organisasi : ...`, `Sub Unit Organisasi : ...`.
  private func labelledLines(_ cell: CellText, _ texts: inout CellTexts) -> [CellText] {
    let items = CellItems(texts.bytes(cell))
    let lines = items.isList ? [] : items.items.map { texts.part(cell, $0) }
    return lines.allSatisfy { texts.bytes($0).contains(UInt8(ascii: ":")) } ? lines : []
  }

  /// What is known from further lines, where this knows nothing.
  mutating func add(_ other: TitleFacts) {
    head.merge(other.head) { own, _ in own }
    lines += other.lines
  }

  // MARK: Labels

  private enum Meaning {
    case head(Key)
    case context(Level)
    case unit, position
  }

  private mutating func takeLabel(_ cells: [CellText], _ texts: inout CellTexts) -> Bool {
    if cells.count == 2, let key = Key(bytes: texts.bytes(cells[0])), Key.ofDocument.contains(key) {
      // As our own tables write it.
      let items = texts.quotedItems(cells[1])
      if head[key] == nil { head[key] = items?.count == 1 ? items?.first : cells[1] }
      return true
    }
    var label = texts.onOneLine(cells[0])
    var value: CellText?
    let bytes = texts.bytes(label)
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
      let offset = colon - bytes.startIndex
      let behind = texts.part(label, offset + 1..<bytes.count)
      if !texts.isBlank(behind) { value = behind }
      label = texts.part(label, 0..<offset)
    }
    guard let meaning = Self.meaning(of: texts.folded(label)) else { return false }
    if value == nil {
      for cell in cells.dropFirst() where value == nil {
        let text = texts.onOneLine(cell)
        let bytes = texts.bytes(text)
        let skipped =
          bytes.trimmed.first == UInt8(ascii: ":")
          ? (bytes.firstIndex(of: UInt8(ascii: ":")) ?? 0) + 1 - bytes.startIndex : 0
        let part = texts.part(text, skipped..<bytes.count)
        if !texts.isBlank(part) { value = part }
      }
    }
    guard let value else { return false }
    take(meaning, value, &texts)
    return true
  }

  /// The name behind the code of an agency, as in `5.03.5.04.0.00.01.0000 Badan Kepegawaian`.
  private func withoutCode(_ value: CellText, _ texts: inout CellTexts) -> CellText {
    guard let found = CodeText(texts.bytes(value)), !found.rest.isEmpty, found.groups > 2 else {
      return value
    }
    return texts.part(value, found.rest)
  }

  private mutating func take(_ meaning: Meaning, _ value: CellText, _ texts: inout CellTexts) {
    switch meaning {
    case .head(let key):
      if head[key] == nil { head[key] = withoutCode(value, &texts) }
      if key == .perangkatDaerah { takeRegion(of: value, &texts) }
    case .context(let level): context.append((level, value))
    case .position: position = value
    case .unit:
      let words = FoldedWords(texts.string(value)).folded
      let isAgency = words.first.map { $0 != "sekretariat" && Self.agencies.contains($0) } ?? false
      if isAgency, head[.perangkatDaerah] == nil {
        head[.perangkatDaerah] = value
      } else if !isAgency {
        unit = value
      }
    }
  }

  /// The region in the name of an agency: `Dinas Pertanian Kabupaten Contoh`. A kecamatan may be named after a city.
  private mutating func takeRegion(of agency: CellText, _ texts: inout CellTexts) {
    let first = FoldedWords(texts.string(agency)).folded.first
    if first != "kecamatan", first != "kelurahan" { takeTitle(agency, &texts) }
  }

  private static func meaning(of label: String) -> Meaning? {
    switch label {
    case "perangkat daerah", "opd", "skpd", "pd", "nama opd", "nama skpd", "nama perangkat daerah",
      "organisasi", "unit organisasi", "sub unit organisasi",
      "organisasi perangkat daerah", "instansi", "satuan kerja", "nama instansi", "perangkat_daerah":
      return .head(.perangkatDaerah)
    case "daerah", "kabupaten", "kota", "kabupaten kota", "provinsi", "pemerintah daerah", "pemda":
      return .head(.daerah)
    case "periode", "tahun", "tahun anggaran", "periode tahun", "periode renstra", "ta":
      return .head(.periode)
    case "dokumen", "jenis dokumen": return .head(.dokumen)
    case "nomenklatur": return .head(.nomenklatur)
    case "unit", "unit kerja", "bidang", "sub bagian", "subbagian": return .unit
    case "jabatan", "nama jabatan": return .position
    case "visi": return .context(.vision)
    case "tujuan": return .context(.goal)
    case "sasaran", "sasaran strategis": return .context(.objective)
    default:
      let words = label.split(separator: " ")
      let isNumbered =
        words.count == 2
        && (words[1].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 | 0x20 >= 0x61 })
        && words[1].utf8.count <= 4
      return words.first == "misi" && (words.count == 1 || isNumbered) ? .context(.mission) : nil
    }
  }

  // MARK: Titles

  private static let agencies: Set = [
    "dinas", "badan", "inspektorat", "sekretariat", "kecamatan", "satuan", "rsud", "kelurahan", "kantor",
  ]
  private static let regions: Set = ["kabupaten", "kota", "provinsi", "kab"]
  private static let ends: Set = ["tahun", "periode", "kabupaten", "kota", "provinsi", "kab", "ta"]

  private mutating func takeTitle(_ text: CellText, _ texts: inout CellTexts) {
    let words = FoldedWords(texts.string(text))
    guard words.folded.count <= 40, !words.folded.contains("nomor"), !words.folded.contains("peraturan")
    else { return }
    takePeriod(words, text, &texts)
    var index = 0
    while index < words.folded.count {
      let word = words.folded[index]
      let isAgency = Self.agencies.contains(word) && head[.perangkatDaerah] == nil
      let isRegion = Self.regions.contains(word) && head[.daerah] == nil
      guard isAgency || isRegion else {
        index += 1
        continue
      }
      var end = index + 1
      while end < words.folded.count, !Self.ends.contains(words.folded[end]),
        Period.year(words.folded[end]) == nil
      {
        end += 1
      }
      // `Badan` alone is part of a position; a region has a name of few words.
      if end - index > 1, isAgency || end - index <= 5 {
        head[isAgency ? .perangkatDaerah : .daerah] = texts.part(
          text, words.ranges[index].lowerBound..<words.ranges[end - 1].upperBound)
      }
      index = end
    }
  }

  /// `TAHUN 2025-2029`, `PERIODE 2025 s.d. 2029`, `TAHUN 2025`.
  private mutating func takePeriod(_ words: FoldedWords, _ text: CellText, _ texts: inout CellTexts) {
    guard head[.periode] == nil else { return }
    let bytes = Array(texts.bytes(text))
    func year(at offset: Int) -> Bool {
      offset + 4 <= bytes.count
        && Period.year(String(decoding: bytes[offset..<offset + 4], as: UTF8.self)) != nil
        && (offset == 0 || !(0x30...0x39).contains(bytes[offset - 1]))
        && (offset + 4 == bytes.count || !(0x30...0x39).contains(bytes[offset + 4]))
    }
    let starts = bytes.indices.filter(year)
    guard let first = starts.first else { return }
    if let second = starts.dropFirst().first, second - first <= 13,
      bytes[first + 4..<second].allSatisfy({ !(0x30...0x39).contains($0) })
    {
      head[.periode] = texts.part(text, first..<second + 4)
    } else if words.folded.contains(where: { ["tahun", "periode", "ta", "anggaran"].contains($0) }) {
      head[.periode] = texts.part(text, first..<first + 4)
    }
  }

  // MARK: The kind

  /// The kind whose words stand first in the lines.
  static func kind(in lines: [String], _ kinds: [(kind: DocumentKind, words: [String])]) -> DocumentKind? {
    for line in lines {
      let text = " \(FoldedWords.joined(line)) "
      var best: (kind: DocumentKind, place: Int)?
      for (kind, words) in kinds {
        for word in words {
          guard let place = find(" \(FoldedWords.joined(word)) ", in: text), place < best?.place ?? .max
          else { continue }
          best = (kind, place)
        }
      }
      if let best { return best.kind }
    }
    return nil
  }

  private static func find(_ words: String, in text: String) -> Int? {
    let wanted = Array(words.utf8)
    let bytes = Array(text.utf8)
    guard wanted.count <= bytes.count, wanted.count > 2 else { return nil }
    return (0...bytes.count - wanted.count).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
