import Foundation
import Testing

@testable import Selaras

@Suite struct `The JSON Schema of the cascade file` {
  typealias Object = [String: Any]

  private func schema(_ language: Language = .id) throws -> Object {
    try #require(
      try JSONSerialization.jsonObject(with: Data(cascadeSchema(in: language).utf8)) as? Object)
  }

  private func keys(_ part: Any?) throws -> Set<String> {
    let part = try #require(part as? Object)
    #expect(part["additionalProperties"] as? Bool == false)
    return Set(try #require(part["properties"] as? Object).keys)
  }

  private func names(_ keys: Set<Key>) -> Set<String> { Set(keys.map(\.name)) }

  @Test func `knows the keys that the reader knows, and no others`() throws {
    let schema = try schema()
    let parts = try #require(schema["$defs"] as? Object)
    let levels = Set(Level.names)
    #expect(try keys(schema) == names(Key.ofDocument).union(levels))
    // `misi` is a key of a node that names one, or the level below a visi.
    #expect(try keys(parts["simpul"]) == names(Key.ofNode).union(levels))
    #expect(try keys(parts["simpul_visi"]) == names(Key.ofNode).union(levels))
    #expect(try keys(parts["indikator"]) == names(Key.ofIndicator))
    #expect(try keys(parts["pernyataan"]) == names(Key.ofStatement))
    #expect(
      try keys(parts["kondisi_awal"].map { (($0 as? Object)?["anyOf"] as? [Any])?.last ?? $0 })
        == names(Key.ofBaseline))
  }

  @Test func `has every part that a part names`() throws {
    let text = cascadeSchema(in: .en)
    let named = Set(text.matches(of: #/"#\/\$defs\/([a-z_]+)"/#).map { String($0.1) })
    let parts = try #require(try schema()["$defs"] as? Object)
    #expect(named == Set(parts.keys))
  }

  @Test func `says what each key is for, in the language asked for`() throws {
    for language in Language.allCases {
      let parts = try #require(try schema(language)["$defs"] as? Object)
      let node = try #require((parts["simpul"] as? Object)?["properties"] as? Object)
      #expect((node["kode"] as? Object)?["description"] as? String == Key.kode.meaning[language])
      #expect(node.values.allSatisfy { ($0 as? Object)?["description"] is String })
    }
  }

  /// What the reader says to a plan in which one key of a node or an indicator has some value.
  private func codes(_ plan: String) -> [String] {
    let source = Source(name: "a.yaml", text: "selaras: 1\ndokumen: renstra\n" + plan)
    return check([Input(source, isNamed: true)], .builtIn).diagnostics.map(\.code).filter {
      $0.hasPrefix("FMT")
    }
  }

  @Test func `allows the keys and values that the reader takes, and refuses those it refuses`() throws {
    let schema = try schema()
    let parts = try #require(schema["$defs"] as? Object)
    for key in try keys(parts["simpul"]).subtracting(["induk"]) {
      #expect(codes("visi:\n  - kinerja: Maju\n    \(key): ~\n").filter { $0 == "FMT007" } == [], "\(key)")
    }
    let indicator = try #require((parts["indikator"] as? Object)?["properties"] as? Object)
    for (key, part) in indicator {
      guard let choices = (part as? Object)?["anyOf"] as? [Object],
        let values = choices[0]["enum"] as? [String],
        let pattern = choices[1]["pattern"] as? String
      else { continue }
      let expression = try Regex(pattern)
      for value in values + [values[0].uppercased(), "-", values[0] + "x", "lain"] {
        let isAllowed = values.contains(value) || value.wholeMatch(of: expression) != nil
        let found = codes(
          "sasaran:\n  - kinerja: Maju\n    indikator: [{nama: Indeks, \(key): '\(value)'}]\n")
        #expect(found.isEmpty == isAllowed, "\(key): \(value): \(found)")
      }
    }
    let periods = try Regex(Period.pattern)
    for name in [
      "2025", "1899", "2200", "2025-T4", "2025-T5", "tahun-1", "tahun-6", "akhir", "25", "Akhir", "",
    ] {
      #expect((Period(name) != nil) == (name.wholeMatch(of: periods) != nil), "\(name)")
    }
  }
}
