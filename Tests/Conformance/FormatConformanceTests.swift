import Testing

@testable import Selaras

/// The public suites, from the folder that the environment variable `SELARAS_CONFORMANCE` names.
@Suite(.enabled(if: Suites.folder != nil))
struct `Public suites of formats` {
  @Test func `YAML is read as the suite has it, or refused`() throws {
    guard let cases = try Suites.cases("yaml.jsonl") else { return }
    var tally = Tally()
    for one in cases {
      let input = one.source("input")
      let reading = YAML.read(input, index: 0)
      let isRefused = !reading.diagnostics.isEmpty
      switch one["expect"] {
      case "value":
        let wanted = one.value("value")
        let found = reading.tree.root.map { shape(reading.tree, $0, input) } ?? "\"\""
        if isRefused {
          tally.refused(one["name"], faults(reading, input))
        } else {
          tally.count(one["name"], isRight: found == wanted, "\(found)\nwanted \(wanted)")
        }
      default:
        tally.count(one["name"], isRight: isRefused, "read \(dump(reading, input))")
      }
    }
    tally.report("YAML")
  }

  @Test func `JSON is read where it must be, and refused where it must be`() throws {
    guard let cases = try Suites.cases("json.jsonl") else { return }
    var tally = Tally()
    for one in cases {
      let reading = JSON.read(one.source("base64"), index: 0)
      switch one["expect"] {
      case "value":
        tally.count(
          // A key that is there twice is read, and reported all the same.
          one["name"], isRight: reading.diagnostics.allSatisfy { $0.code == "FMT004" },
          "\(reading.diagnostics.map(\.message.en))")
      case "error":
        tally.count(one["name"], isRight: !reading.diagnostics.isEmpty, "was read")
      default:
        tally.count(one["name"], isRight: true, "")
      }
    }
    tally.report("JSON")
  }

  @Test func `CSV is read cell by cell`() throws {
    guard let cases = try Suites.cases("csv.jsonl") else { return }
    var tally = Tally()
    for one in cases {
      let input = one.source("base64")
      let reading = CSV.read(input, index: 0)
      let rows = reading.tree.items(of: 0).map { row in
        reading.tree.items(of: row).map { reading.tree.text(of: $0, in: input) }
      }
      tally.count(one["name"], isRight: "\(rows)" == "\(one.rows)" && reading.diagnostics.isEmpty, "\(rows)")
    }
    tally.report("CSV")
  }

  /// A tree in the notation of the suite, without blanks: `{"map":[["key","value"]]}`.
  private func shape(_ tree: Tree, _ index: Int, _ source: Source) -> String {
    switch tree.elements[index].kind {
    case .scalar: return tree.text(of: index, in: source).debugDescription
    case .sequence:
      let items = tree.items(of: index).map { shape(tree, $0, source) }
      return "{\"seq\":[\(items.joined(separator: ","))]}"
    case .mapping:
      let entries = tree.entries(of: index).map {
        "[\(shape(tree, $0.key, source)),\(shape(tree, $0.value, source))]"
      }
      return "{\"map\":[\(entries.joined(separator: ","))]}"
    }
  }
}
