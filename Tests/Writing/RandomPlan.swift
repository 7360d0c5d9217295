@testable import Selaras

/// A plan as JSON, made of texts that are hard to write.
struct RandomPlan {
  private var random: SeededNumbers
  private var text = ""

  init(seed: UInt64) { random = SeededNumbers(seed) }

  private static let pieces = [
    "Meningkatnya", "mutu", " ", ": ", " # ", "\"", "'", "\\", "\n", "\t", "{", "]", ",", "- ", "&", "%", "é",
    "日",
    "0,75", "~", "null", "\u{A0}", "\u{200B}", "\u{202E}", "=1", "(Dokumen)", "@", "|", ">",
  ]

  mutating func json() -> String {
    var json = JSONText(isPretty: false)
    json.object { json in
      json.field("selaras", "1")
      json.field("dokumen", DocumentKind.allCases.randomElement(using: &random)?.rawValue ?? "pk")
      json.field("daerah", words())
      json.field("periode", "2025-2029")
      nodes(&json, at: Int.random(in: 0..<3, using: &random))
    }
    return json.text
  }

  private mutating func words() -> String {
    // Something that no one takes for nothing stands in each text.
    "k"
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
        if isLucky() { json.field("id", words()) }
        if isLucky() { json.field("kode", "5.03.0\(Int.random(in: 1...9, using: &random))") }
        if isLucky() { json.field("nama", words()) }
        statements(&json)
        if isLucky() { list("pemilik", &json) }
        if isLucky(6) { json.field("induk", "~") }
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
        json.field("nama", words())
        if isLucky() { json.field("satuan", words()) }
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
