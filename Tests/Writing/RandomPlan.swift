@testable import Selaras

/// A plan as JSON, made of texts that are hard to write.
struct RandomPlan {
  private var random: SeededNumbers
  private var text = ""

  /// Whether nodes name others, and texts are such as a table may take for something else.
  private let isForTables: Bool

  init(seed: UInt64, isForTables: Bool = false) {
    random = SeededNumbers(seed)
    self.isForTables = isForTables
  }

  private static let pieces = [
    "Meningkatnya", "mutu", " ", ": ", " # ", "\"", "'", "\\", "\n", "\t", "{", "]", ",", "- ", "&", "%", "é",
    "日",
    "0,75", "~", "null", "\u{A0}", "\u{200B}", "\u{202E}", "=1", "(Dokumen)", "@", "|", ">", ";", "; ", "1. ",
    "2. ", "\"; \"", "_x000D_",
  ]
  /// Texts that a reader of tables or of YAML may take for something else.
  private static let words = [
    "null", "~", "n/a", "n.a.", "NA", "--", "2025", "Sasaran", "Program", "Jumlah", "Catatan mutu", "NIP. 1",
    "level", "\"a\"",
    "1. satu 2. dua", "1. satu\n2. dua", "satu; dua", "\"satu\"; dua", "- satu\n- dua", "'=1", "5.03.02",
  ]
  private var count = 0

  mutating func json() -> String {
    var json = JSONText(isPretty: false)
    json.object { json in
      json.field("selaras", "1")
      json.field("dokumen", DocumentKind.allCases.randomElement(using: &random)?.rawValue ?? "pk")
      json.field("daerah", words())
      json.field("periode", "2025-2029")
      if isLucky() {
        json.key("misi")
        json.array(0..<2) { json, _ in json.string(words()) }
      }
      nodes(&json, at: Int.random(in: 0..<3, using: &random))
      if isForTables, isLucky() {
        json.key("output")
        json.array(0..<2) { json, number in
          json.object { json in
            json.field("nama", words())
            json.field("induk", number == 0 ? "tiada" : "S1")
          }
        }
      }
    }
    return json.take()
  }

  private mutating func words() -> String {
    if isForTables, isLucky(6) { return Self.words.randomElement(using: &random) ?? "" }
    // Something that no one takes for nothing stands in each text.
    return "k"
      + (0..<Int.random(in: 0...4, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
  }

  private mutating func value() -> String {
    ["", "-", "~", "77,95", "1.250", "24 Dokumen", "WTP", "n/a", "96%", " 3"].randomElement(using: &random)
      ?? ""
  }

  private mutating func isLucky(_ odds: Int = 3) -> Bool { Int.random(in: 0..<odds, using: &random) == 0 }

  private static let levels = [Level.goal, .objective, .program, .activity, .subactivity]

  private mutating func nodes(_ json: inout JSONText, at depth: Int) {
    guard depth < Self.levels.count else { return }
    json.key(Self.levels[depth].name)
    json.array(0..<Int.random(in: 1...3, using: &random)) { json, _ in
      if isLucky(5) { return json.string(words()) }
      json.object { json in
        count += 1
        if isLucky() { json.field("id", isLucky(20) ? "S1" : "\(words())\(count)") }
        if isLucky() { json.field("kode", "5.03.0\(Int.random(in: 1...9, using: &random))") }
        if isLucky() { json.field("nama", words()) }
        statements(&json)
        if isLucky() { list("pemilik", &json) }
        if isLucky(6) { json.field("induk", "~") }
        if isForTables, isLucky(8) { list("misi", &json) }
        if isForTables, isLucky(8) { list("mendukung", &json) }
        if isLucky(8) { list("catatan", &json) }
        if isLucky(8) { json.field("unit", words()) }
        if isLucky(6) { series("pagu", &json) }
        if isLucky(2) { indicators(&json) }
        if !isLucky(4) { nodes(&json, at: depth + 1) }
      }
    }
  }

  private mutating func statements(_ json: inout JSONText) {
    if isLucky(6) { return }
    guard isLucky(4) else { return json.field("kinerja", words()) }
    json.key("kinerja")
    json.array(0..<Int.random(in: 1...3, using: &random)) { json, _ in
      guard isLucky(2) else { return json.string(words()) }
      json.object { json in
        json.field("teks", words())
        indicators(&json)
      }
    }
  }

  private mutating func list(_ name: String, _ json: inout JSONText) {
    json.key(name)
    json.array(0..<Int.random(in: 1...3, using: &random)) { json, _ in json.string(words()) }
  }

  private mutating func indicators(_ json: inout JSONText) {
    json.key("indikator")
    json.array(0..<Int.random(in: 1...3, using: &random)) { json, _ in
      if isLucky() { return json.string(words()) }
      json.object { json in
        if !isLucky(12) { json.field("nama", words()) }
        if isLucky() { json.field("satuan", words()) }
        if isLucky(6) { list("catatan", &json) }
        if isLucky(6) { list("pemilik", &json) }
        if isLucky() { list("sumber", &json) }
        if isLucky() { json.field("polaritas", "negatif") }
        if isLucky(2) { series("target", &json) }
        guard isLucky(2) else { return json.field("baseline", value()) }
        json.key("baseline")
        json.object {
          $0.field("tahun", "2024")
          $0.field("nilai", value())
        }
      }
    }
  }

  private mutating func series(_ name: String, _ json: inout JSONText) {
    if isLucky() { return json.field(name, value()) }
    json.key(name)
    json.object { json in
      for period in ["2025", "2026", "tahun-1", "akhir", "2025-T1"] where isLucky(2) || period == "2025" {
        json.field(period, value())
      }
    }
  }
}
