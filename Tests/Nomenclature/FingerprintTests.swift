import Fingerprints
import Testing

@testable import Selaras

@Suite struct `A table of fingerprints` {
  private static func entry(_ text: String, _ role: TextRole, _ table: Int, _ row: Int)
    -> FingerprintTable.Entry
  {
    FingerprintTable.Entry(Fingerprint(text), role, at: .init(table: table, row: row))
  }

  @Test func `tells where a text stands in a role, once for each row`() {
    let table = FingerprintTable([
      Self.entry("Jumlah Dokumen", .indicator, 3, 4), Self.entry("jumlah dokumen", .indicator, 0, 262_143),
      Self.entry("Jumlah Dokumen", .indicator, 3, 4), Self.entry("Jumlah Dokumen", .program, 1, 2),
      Self.entry("Laporan", .program, 63, 0),
    ])
    #expect(table.count == 4)
    func positions(_ text: String, _ role: TextRole) -> [[Int]] {
      table.positions(of: Fingerprint(text), role: role).map { [$0.table, $0.row] }
    }
    #expect(positions("JUMLAH DOKUMEN", .indicator) == [[0, 262_143], [3, 4]])
    #expect(positions("Jumlah Dokumen", .program) == [[1, 2]])
    #expect(positions("Laporan", .program) == [[63, 0]])
    #expect(positions("Laporan", .activity) == [])
    #expect(FingerprintTable([]).positions(of: Fingerprint("Laporan"), role: .program) == [])
  }

  @Test func `is written in rising order, in signs that need no escape`() {
    let text = FingerprintTable.text(of: (0..<500).map { Self.entry("\($0)", .program, $0 % 64, $0 * 500) })
    #expect(text.allSatisfy { $0 == "-" || $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) })
    let entries = stride(from: 0, to: text.utf8.count, by: 12).map {
      Array(text.utf8.dropFirst($0).prefix(12))
    }
    #expect(entries.count == 500)
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `of the official texts tells the rows of each text in its role, and no others`() {
    var rows: [TextRole: [String: Set<FingerprintTable.Position>]] = [:]
    func add(_ text: String, _ role: TextRole, _ table: Int, _ row: Int) {
      if text.isEmpty { return }
      let letters = FoldedWords.joined(text).filter { !" %‰".contains($0) }
      rows[role, default: [:]][letters, default: []].insert(.init(table: table, row: row))
    }
    for list in OfficialList.builtIn {
      let nomenclature = Nomenclature.of(list)
      let number = list.path.map(OfficialTable.number) ?? -1
      for index in 0..<nomenclature.count {
        let row = nomenclature.row(index)
        guard let role = TextRole(row.level) else { continue }
        for text in role.texts(row) { add(text, role, number, index) }
        add(row.indicator, .indicator, number, index)
      }
    }
    let table = OfficialTable.number(ofFile: Replacements.path)
    for index in 0..<Replacements.all.count {
      add(Replacements.all.replacement(index).name, .subactivity, table, index)
    }
    for (role, rows) in rows {
      for (text, positions) in rows {
        #expect(Set(embeddedTexts.positions(of: Fingerprint(text), role: role)) == positions, "\(text)")
      }
    }
    #expect(embeddedTexts.count == rows.values.joined().reduce(0) { $0 + $1.value.count })
  }

  @Test func `does not hold another text, or one in another role`() {
    let name = "Pengelolaan Kenaikan Pangkat ASN"
    #expect(embeddedTexts.contains(Fingerprint(name), role: .subactivity))
    #expect(!embeddedTexts.contains(Fingerprint(name), role: .program))
    #expect(!embeddedTexts.contains(Fingerprint(name + " Daerah"), role: .subactivity))
    #expect(!embeddedTexts.contains(Fingerprint(""), role: .subactivity))
  }
}
