import Testing

@testable import Selaras

@Suite struct `The reader of tables` {
  private static let forms = Rulebook.builtIn.tableForms

  @Test(arguments: 1...60) func `survives every mutation, and points only at what is there`(seed: UInt64) {
    var random = SeededNumbers(seed)
    for text in Self.texts {
      var characters = Array(text)
      for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&characters, using: &random) }
      check(DrawnTable(String(characters)).workbook)
    }
  }

  /// What holds for every reading: places inside of the source, elements in preorder with whole entries, and a tree
  /// that the reader of cascades finds nothing strange in.
  private func check(_ workbook: Workbook) {
    let reading = TableReader.read(workbook, Self.forms)
    for document in reading.documents {
      let tree = document.reading(source: 0).tree
      var faults = 0
      for (index, element) in tree.elements.enumerated() {
        if Int(element.end) > workbook.source.bytes.count || element.start > element.end { faults += 1 }
        if element.extent < 1 || tree.next(after: index) > tree.elements.count { faults += 1 }
        if element.kind == .scalar, element.extent != 1 { faults += 1 }
        if element.kind == .mapping,
          Array(tree.entries(of: index)).contains(where: { tree.elements[$0.key].kind != .scalar })
        {
          faults += 1
        }
      }
      #expect(faults == 0, "\(workbook.source.text(0..<workbook.source.bytes.count))")
      var reader = CascadeReader(sources: [workbook.source], marks: Rulebook.builtIn.marks)
      reader.read(document.reading(source: 0), kind: .renstra, gaps: document.gaps)
      let strange = reader.diagnostics.filter { ["FMT007", "FMT008"].contains($0.code) }
      #expect(
        strange.isEmpty,
        "\(strange.map(\.message.id)) \(workbook.source.text(0..<workbook.source.bytes.count))")
    }
  }

  @Test func `takes time in proportion to the table, whatever it is`() {
    for number in Self.samples(0).indices {
      let growth = growth(to: 8_000) { check(DrawnTable(Self.samples($0)[number].text).workbook) }
      #expect(growth < mostGrowth, "\(Self.samples(0)[number].name)")
    }
  }

  /// Tables of many lines or cells, each of another kind.
  private static func samples(_ count: Int) -> [(name: String, text: String)] {
    let header = "Tujuan|Sasaran|Program dan Kegiatan|Indikator|Target 2025|Rp\n"
    return [
      ("rows", header + String(repeating: "A|B|Program c|Jumlah d|1|2\n", count: count)),
      ("stairs", header + (0..<count).map { "||Program \($0)|Jumlah d|1|2\n" }.joined()),
      ("headers", String(repeating: header, count: count)),
      ("half headers", String(repeating: "Sasaran|Program|Pagu\n", count: count)),
      ("merged", header + "A|B|C|D|1|2\n" + String(repeating: "^|^|^|^|^|^\n", count: count)),
      ("columns", (0..<count / 5).map { "Target \(2000 + $0 % 100)|" }.joined() + "Sasaran|Indikator"),
      (
        "wide",
        "Sasaran|Indikator|" + String(repeating: "x|", count: count) + "\n" + "a|b|"
          + String(repeating: "1|", count: count)
      ),
      (
        "lines",
        header + "A|B|C|" + String(repeating: "Jumlah d⏎", count: count) + "|"
          + String(repeating: "1⏎", count: count)
      ),
      ("numbers", header + "A|B|C|" + String(repeating: "1. a ", count: count)),
      ("labels", header + "A|B|" + String(repeating: "Program: ", count: count)),
      ("dots", header + "A|B|" + String(repeating: "1.", count: count)),
      (
        "titles",
        String(repeating: "RENSTRA DINAS A KOTA B TAHUN 2025-2029\n", count: count) + header + "A|B|C|D|1|2"
      ),
      ("sheets", (0..<count / 20).map { "== S\($0)\n" + header + "A|B|Program c|Jumlah d|1|2\n" }.joined()),
    ]
  }

  @Test func `refuses a sheet whose cells are spread too far`() {
    var sheet = Sheet(name: "A")
    var bytes: [UInt8] = []
    for index in 0..<8192 {
      sheet.cells.append(Cell(row: Int32(index), column: Int32(index * 2), bytes.count..<bytes.count + 1))
      bytes += [0x61, 0x0A]
    }
    let workbook = Workbook(sheets: [sheet], source: Source(name: "a.xlsx", bytes: bytes))
    let reading = TableReader.read(workbook, Self.forms)
    #expect(reading.tooLarge.map { "\($0.rows) \($0.columns)" } == ["8192 8192"])
    #expect(reading.documents.isEmpty)
  }

  @Test func `does little for blocks that lie over each other`() {
    let growth = growth(to: 100_000) { count in
      var workbook = DrawnTable("Sasaran|Indikator\nA|B\nC|D").workbook
      let block = CellRange(rows: 0..<1_048_576, columns: 0..<16_384)
      workbook.sheets[0].merged = Array(repeating: block, count: count)
      check(workbook)
    }
    #expect(growth < mostGrowth)
  }

  private func mutate(_ characters: inout [Character], using random: inout SeededNumbers) {
    let marks =
      Array("|\n^<⏎ .;:-1209xX%()>!*\u{A0}é")
      + ["Sasaran", "Tujuan", "2025", "Indikator"].flatMap(Array.init)
    let at = Int.random(in: 0...characters.count, using: &random)
    let end = min(characters.count, at + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: characters.removeSubrange(at..<end)
    case 1: characters.insert(contentsOf: Array(characters[at..<end]), at: at)
    case 2: characters.replaceSubrange(at..<end, with: [marks.randomElement(using: &random) ?? "|"])
    case 3: characters.insert(contentsOf: Array("|Indikator|Satuan|Target 2026"), at: at)
    default: characters.insert(marks.randomElement(using: &random) ?? "|", at: at)
    }
  }

  private static let texts = [
    """
    RENSTRA DINAS A KOTA B TAHUN 2025-2029
    Tujuan|Sasaran|Kode|<|<|<|<|Program dan Kegiatan|Indikator Kinerja|Data Capaian Awal|Target|<|Kondisi Akhir|<|PJ
    ^|^|^|<|<|<|<|^|^|^|2025|<|^|<|^
    ^|^|^|<|<|<|<|^|^|^|Target|Rp|Target|Rp|^
    (1)|(2)|(3)|<|<|<|<|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)
    T||||||||I (Indeks)|1|2||3||K
    ^|S|||||||1. I⏎2. J|1⏎2|2⏎3||3⏎4||K
    ^|^|5|3|2|2.02|1|5.03.02 - Program A|Jumlah d|1 Dok|2|3|4|5|^
    |||||||JUMLAH||||3||5|
    """,
    """
    CASCADING DINAS A TAHUN 2025
    TUJUAN|T|<
    Indikator|I|<
    SASARAN|S|R
    Indikator|J|K
    Pemilik Kinerja|P|Q
    PROGRAM|A|B
    Sasaran|C|D
    Indikator|E⏎F|G
    """,
    """
    Dokumen: renja
    Unit Kerja|:|Sekretariat
    jenjang|id|induk|kode|nama|kinerja|indikator|satuan|baseline 2024|2025|pemilik|Catatan Selaras
    sasaran|S1|||| A|Indeks A|Indeks|1|2|Kepala|# selaras: abaikan KIN001 -- x
    ||||||Nilai B|Nilai|3|4||
    program|P1|S1|5.03.02|B||Persentase C|%|5|6|1. K⏎2. L|

    Mengetahui
    NIP. 1
    """,
    """
    PK TAHUN 2025
    No|Sasaran|Indikator|Target|TW I|Realisasi|<
    ^|^|^|^|^|K|Rp
    1|S : A|IK : Persentase B; Jumlah C|1;2|3|4|5

    No|Program|Anggaran
    1|Program A|1.000
    """,
  ]
}
