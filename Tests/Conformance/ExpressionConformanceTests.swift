import Foundation
import Testing

@testable import Selaras

/// The cases of CEL's own suite, for all who have them: `SELARAS_CONFORMANCE` names the folder.
@Suite(.enabled(if: ExpressionCases.folder != nil))
struct `The condition language against CEL's own cases` {
  @Test func `no case gives a wrong value`() throws {
    let cases = try ExpressionCases.read()
    var counts = (right: 0, refused: 0, wrong: 0)
    for one in cases {
      switch one.verdict {
      case .right: counts.right += 1
      case .refused(let why):
        counts.refused += 1
        print("cel refused \(one.name): \(one.text): \(why)")
      case .wrong(let why):
        counts.wrong += 1
        Issue.record("\(one.name): \(one.text): \(why)")
      }
    }
    print("cel: \(counts.right) right, \(counts.refused) refused, \(counts.wrong) wrong")
    #expect(!cases.isEmpty)
  }
}

private enum Verdict {
  case right
  case refused(String)
  case wrong(String)
}

private struct ExpressionCase {
  var name: String
  var text: String
  /// Nil if the evaluation has to fail.
  var expected: Any?

  var verdict: Verdict {
    let compiled: CompiledExpression
    do throws(ExpressionFaults) {
      compiled = try .compile(text, .standard, .lenient)
    } catch {
      return expected == nil ? .right : .refused(error.faults[0].message.en)
    }
    var frame = Frame(World())
    let value: Value
    do throws(EvaluationError) {
      value = try compiled.evaluate(&frame)
    } catch {
      return expected == nil ? .right : .wrong("fails: \(error.message.en)")
    }
    guard let expected else { return .wrong("gives \(value.literal), but has to fail") }
    return matches(value, expected) ? .right : .wrong("gives \(value.literal), not \(expected)")
  }

  private func matches(_ value: Value, _ expected: Any) -> Bool {
    guard let (kind, content) = (expected as? [String: Any])?.first else { return false }
    switch (kind, value) {
    case ("null", .null): return true
    case ("bool", .bool(let bool)): return content as? Bool == bool
    case ("int", .int(let int)): return content as? String == String(int)
    case ("string", .string(let text)):
      return (content as? String).map { Array($0.utf8) } == Array(text.string.utf8)
    case ("double", .double(let double)):
      guard let wanted = (content as? String).flatMap({ Double($0) }) else { return false }
      return wanted.isNaN ? double.isNaN : wanted.bitPattern == double.bitPattern
    case ("list", .list(let list)):
      guard let wanted = content as? [Any], wanted.count == list.count else { return false }
      return zip(list, wanted).allSatisfy { matches($0, $1) }
    case ("map", .map(let map)):
      guard let wanted = content as? [[Any]], wanted.count == map.count else { return false }
      return wanted.allSatisfy { pair in
        zip(map.keys, map.values).contains { matches($0.value, pair[0]) && matches($1, pair[1]) }
      }
    default: return false
    }
  }
}

private enum ExpressionCases {
  static var folder: URL? {
    guard let path = ProcessInfo.processInfo.environment["SELARAS_CONFORMANCE"] else { return nil }
    let package = URL(filePath: #filePath).appending(path: "../../..").standardized
    let candidates = [URL(filePath: path), package.appending(path: path)]
    return candidates.first {
      FileManager.default.fileExists(atPath: $0.appending(path: "cel.jsonl").path)
    }
  }

  static func read() throws -> [ExpressionCase] {
    let folder = try #require(folder)
    let data = try Data(contentsOf: folder.appending(path: "cel.jsonl"))
    return try data.split(separator: 0x0A).map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      let one = try #require(object)
      return ExpressionCase(
        name: try #require(one["name"] as? String), text: try #require(one["expr"] as? String),
        expected: one["value"])
    }
  }
}
