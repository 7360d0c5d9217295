import Testing

@testable import Selaras

@Suite struct `Readers of YAML and JSON` {
  @Test(arguments: 1...200) func `read back what was written, in every style`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let sample = Sample.random(4, using: &random)
    for source in [
      Source(name: "a.json", text: sample.json), Source(name: "a.yaml", text: sample.json),
      Source(name: "b.yaml", text: "---" + sample.yaml(0, using: &random)),
      Source(name: "c.yaml", text: "---" + sample.yaml(0, using: &random)),
    ] {
      let reading = Format.read(source, index: 0)
      #expect(quotedDump(reading.tree, 0, source) == sample.dump, "\(source.text(0..<source.bytes.count))")
      #expect(faults(reading, source) == "")
      check(reading, source)
    }
  }

  @Test(arguments: 1...300) func `survive every mutation`(seed: UInt64) {
    var random = SeededNumbers(seed)
    for text in Self.texts {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, using: &random) }
      for name in ["a.yaml", "a.json"] {
        let source = Source(name: name, bytes: bytes)
        check(Format.read(source, index: 0), source)
      }
    }
  }

  @Test func `take time in proportion to the input, whatever it is`() {
    for name in ["a.yaml", "a.json"] {
      for number in Self.samples(1).indices {
        let growth = growth(to: 60_000) { count in
          let source = Source(name: name, text: Self.samples(count)[number])
          check(Format.read(source, index: 0), source)
        }
        #expect(growth < mostGrowth, "\(name): \(Self.samples(1)[number].prefix(20))")
      }
    }
  }

  /// Many of one thing.
  private static func samples(_ count: Int) -> [String] {
    [
      String(repeating: "[", count: count), String(repeating: "{a: ", count: count),
      String(repeating: "- ", count: count), String(repeating: "? ", count: count),
      String(repeating: ": ", count: count), String(repeating: "a: ", count: count),
      (0..<Int(Double(20 * count).squareRoot())).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      String(repeating: "x", count: 10 * count), String(repeating: "\n", count: count) + "x",
      "a: b" + String(repeating: "\n", count: count) + "c: d", String(repeating: "\"a\" ", count: count),
      "\"" + String(repeating: "\n", count: count), String(repeating: "'", count: count),
      String(repeating: "a\n", count: count), "a: |\n" + String(repeating: " \n", count: count),
      (0..<count).map { "k\($0): 1\n" }.joined(), String(repeating: "a: 1\n", count: count),
      "{" + (0..<count).map { "\"k\($0)\": 1, " }.joined() + "}", String(repeating: "\t\n", count: count),
      String(repeating: "\ta: 1\n", count: count), String(repeating: "&a ", count: count),
      String(repeating: "[a]: ", count: count), String(repeating: "]", count: count),
      String(repeating: "%YAML 1.2\n", count: count), String(repeating: "...\n", count: count),
      String(repeating: "[0,1, ", count: count), "[" + String(repeating: "0,75, ", count: count) + "]",
      "{a: " + String(repeating: "0,", count: count) + "}", String(repeating: "a:b\n", count: count),
    ]
  }

  /// What holds for every reading: places inside of the source that split no character, elements in
  /// preorder with whole entries, and texts that their places tell.
  private func check(_ reading: Reading, _ source: Source) {
    let places =
      reading.tree.elements.indices.map { reading.tree.place($0) }
      + reading.diagnostics.flatMap { [$0.place] + $0.notes.map(\.place) }
    let isText = String(validating: source.bytes, as: UTF8.self) != nil
    var faults = 0
    for place in places {
      for offset in [place.range.lowerBound, place.range.upperBound] {
        let splits =
          isText && offset < source.bytes.count && source.bytes[max(0, offset)] & 0xC0 == 0x80
        if offset > source.bytes.count || splits { faults += 1 }
      }
    }
    let elements = reading.tree.elements
    var open: [(end: Int, children: Int, kind: Tree.Kind)] = []
    for (index, element) in elements.enumerated() {
      while let last = open.last, last.end == index {
        if last.kind == .mapping, last.children % 2 != 0 { faults += 1 }
        open.removeLast()
      }
      let next = index + element.extent
      if next <= index || next > open.last?.end ?? elements.count { faults += 1 }
      if element.kind == .scalar, next != index + 1 { faults += 1 }
      if !open.isEmpty { open[open.count - 1].children += 1 } else if index > 0 { faults += 1 }
      if element.kind != .scalar { open.append((next, 0, element.kind)) }
      if element.decoded >= 0 { faults += wrongRuns(reading.tree, index, source) }
    }
    for last in open where last.kind == .mapping && last.children % 2 != 0 { faults += 1 }
    #expect(faults == 0, "\(source.name) \(source.text(0..<min(source.bytes.count, 300)).debugDescription)")
  }

  /// Runs that do not grow, or say that a place holds other bytes than the text.
  private func wrongRuns(_ tree: Tree, _ index: Int, _ source: Source) -> Int {
    let element = tree.elements[index]
    let decoded = tree.decoded[Int(element.decoded)]
    let text = Array(decoded.text.utf8)
    var wrong = 0
    for (number, run) in decoded.runs.enumerated() {
      let end = number + 1 < decoded.runs.count ? Int(decoded.runs[number + 1].text) : text.count
      if number > 0, run.text <= decoded.runs[number - 1].text { wrong += 1 }
      if number > 0, run.source <= decoded.runs[number - 1].source { wrong += 1 }
      let length = end - Int(run.text)
      guard length > 4, String(validating: source.bytes, as: UTF8.self) != nil else { continue }
      if source.bytes[Int(run.source)..<Int(run.source) + length] != text[Int(run.text)..<end] { wrong += 1 }
    }
    return wrong
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SeededNumbers) {
    let marks = Array("\n\t -:?,[]{}#&*!|>'\"%@`\\ab0\r\u{FEFF}é".utf8)
    let at = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, at + Int.random(in: 0...6, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.removeSubrange(at..<end)
    case 1: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
    case 2: bytes.replaceSubrange(at..<end, with: [marks.randomElement(using: &random) ?? 0])
    default: bytes.insert(marks.randomElement(using: &random) ?? 0, at: at)
    }
  }

  private func quotedDump(_ tree: Tree, _ index: Int, _ source: Source) -> String {
    var tree = tree
    for (index, element) in tree.elements.enumerated() where element.kind == .scalar {
      tree.elements[index] = Tree.Element(
        scalar: Int(element.start)..<Int(element.end), isQuoted: true, decoded: element.decoded)
    }
    return dump(tree, index, source)
  }

  private static let texts = [
    "selaras: 1\ntujuan:\n  - id: T1 # satu\n    kinerja: 'Naik''nya\n      mutu'\n    target: {2025: 0,75, x: [1, 2]}\n",
    "a: |\n  b\n\n   c\nd: >-\n  e\n  f\ng: \"h\\u00e9\\\n  i\\n\n  j\"\n? k\n: l\n- m\n",
    "{\"a\": [1, -2.5e3, true, null, \"x\\ud83d\\ude00\\n\"], \"é\": {\"b\": {}}}",
    "%YAML 1.2\n---\n- - a\n  - [b: c, {d, e: f}]\n-\n  g: &h i\n  j: *h\n...\n",
  ]
}
