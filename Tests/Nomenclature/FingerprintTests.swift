import Fingerprints
import Testing

@testable import Selaras

@Suite struct `A table of fingerprints` {
  private static func table(_ texts: [(String, TextRole)]) -> [UInt64] {
    let text = FingerprintTable.text(of: texts.map { (Fingerprint($0.0), $0.1) })
    return stride(from: 0, to: text.utf8.count, by: 8).map { offset in
      text.utf8.dropFirst(offset).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  @Test func `holds each text once in each role, in rising order, in signs that need no escape`() {
    let keys = Self.table([
      ("Jumlah Dokumen", .indicator), ("jumlah dokumen", .indicator), ("Jumlah Dokumen", .program),
      ("Laporan", .program),
    ])
    #expect(keys.count == 3)
    #expect(keys == keys.sorted())
    let text = FingerprintTable.text(of: (0..<500).map { (Fingerprint("\($0)"), .program) })
    #expect(text.allSatisfy { $0 == "-" || $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  @Test func `of the official texts holds every text of the lists in its role`() {
    var texts: Set<String> = []
    for list in OfficialList.allCases {
      let nomenclature = Nomenclature.of(list)
      for index in 0..<nomenclature.count {
        let row = nomenclature.row(index)
        guard let role = TextRole(row.level) else { continue }
        for text in role.texts(row) where !text.isEmpty {
          #expect(embeddedTexts.contains(Fingerprint(text), role: role), "\(row.code) \(text)")
          texts.insert("\(role) \(FoldedWords.joined(text).filter { !" %‰".contains($0) })")
        }
        if !row.indicator.isEmpty {
          #expect(embeddedTexts.contains(Fingerprint(row.indicator), role: .indicator), "\(row.code)")
          texts.insert("indicator \(FoldedWords.joined(row.indicator).filter { !" %‰".contains($0) })")
        }
      }
    }
    for index in 0..<Replacements.all.count {
      let name = Replacements.all.replacement(index).name
      #expect(embeddedTexts.contains(Fingerprint(name), role: .subactivity), "\(name)")
      texts.insert("subactivity \(FoldedWords.joined(name).filter { !" %‰".contains($0) })")
    }
    // And no other: two texts of one key would make it fewer.
    #expect(embeddedTexts.count == texts.count)
  }

  @Test func `does not hold another text, or one in another role`() {
    let name = "Pengelolaan Kenaikan Pangkat ASN"
    #expect(embeddedTexts.contains(Fingerprint(name), role: .subactivity))
    #expect(!embeddedTexts.contains(Fingerprint(name), role: .program))
    #expect(!embeddedTexts.contains(Fingerprint(name + " Daerah"), role: .subactivity))
    #expect(!embeddedTexts.contains(Fingerprint(""), role: .subactivity))
  }
}
