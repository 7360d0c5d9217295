import Foundation
import Selaras

@main struct Main {
  static func main() {
    let rulebook = Rulebook.builtIn()
    let inputs = CommandLine.arguments.dropFirst().map {
      Input(Source(name: $0, bytes: Array(FileManager.default.contents(atPath: $0) ?? Data())), isNamed: true)
    }
    let report = check(Array(inputs), rulebook)
    for d in rulebook.diagnostics { print(rulebook.sources[Int(d.place.source)].name, d.place.range, d.message.id) }
    var out = ""
    writeText(report, to: &out, in: .id)
    print(out)
  }
}
