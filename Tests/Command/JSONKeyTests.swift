@testable import Selaras
@testable import SelarasCommand
import Testing

/// The keys of a report in JSON are those that the README shows.
@Suite(.needsGit) struct `The report in JSON` {
  /// The ways to all values: `documents[].file`. What is counted by level is one way.
  private func ways(_ text: String) throws -> Set<String> {
    let source = Source(name: "laporan.json", text: text)
    let reading = JSON.read(source, index: 0)
    try #require(reading.diagnostics.isEmpty, "\(text)")
    var ways: Set<String> = []
    func visit(_ element: Int, _ way: String) {
      switch reading.tree.elements[element].kind {
      case .mapping:
        for (key, value) in reading.tree.entries(of: element) {
          let name = reading.tree.text(of: key, in: source)
          visit(value, way == "tables[].nodes" ? way : way.isEmpty ? name : "\(way).\(name)")
        }
      case .sequence: for item in reading.tree.items(of: element) { visit(item, way + "[]") }
      case .scalar:
        if reading.tree.bytes(of: element, in: source) != Array("null".utf8)[...] { ways.insert(way) }
      }
    }
    visit(0, "")
    return ways
  }

  @Test func `has the keys that the README shows`() throws {
    let folder = Folder()
    let head = "selaras: 1\ndaerah: Kota A\nperangkat_daerah: Dinas B\nperiode: 2026\n"
    folder.write(".selaras.yaml", "kecualikan: [arsip/]\n")
    folder.write("arsip/a.yaml", bad)
    folder.write("ci.yaml", "jobs: {}\n")
    folder.write("rusak.yaml", "selaras: 1\nsasaran: [\n")
    try folder.git("git init -q .; git add arsip; git commit -q -m satu")
    let goal =
      "sasaran:\n  - kinerja: Meningkatnya  mutu layanan\n    indikator: [{nama: Indeks Mutu, target: {2026: 80}}]\n"
    folder.write("renstra.yaml", head + "dokumen: renstra\n" + goal)
    folder.write("renja.yaml", head + "dokumen: renja\n" + goal.replacing("80", with: "81"))
    folder.write(
      "pk.csv", "sasaran,indikator,satuan,2026,warna\nMeningkatnya arsip,Indeks Arsip,Indeks,81,merah\n")
    let answer = folder.run(["check", "--changed-since", "HEAD", "--format", "json"])
    #expect(answer.code == .unread)
    let shown = try `The README`.blocks("json")
    let block = try #require(shown.first { $0.hasPrefix("{\"version\"") })
    let (program, readme) = (try ways(answer.output), try ways(block))
    #expect(program.subtracting(readme) == [])
    // What only a workbook has.
    let cells = ["diagnostics[].notes[].cell", "diagnostics[].notes[].sheet", "tables[].sheet"]
    #expect(
      readme.subtracting(program).sorted() == (cells + ["notRead[].file", "notRead[].message"]).sorted())
  }
}
