import Fingerprints
import Testing

@testable import Selaras

@Suite struct `A list of the user's own` {
  private static let head = "pemda,jenjang,kode,nama,kinerja,indikator,satuan\n"

  private func read(_ text: String) -> (list: Nomenclature?, faults: String) {
    let source = Source(name: "2028.csv", text: text)
    let (list, diagnostics) = Nomenclature.read(source)
    return (list, lines(diagnostics, [source]))
  }

  @Test(arguments: Edition.allCases) func `may be one of the program's own, in any order`(edition: Edition)
    throws
  {
    let text = try Repository.text("Rules/nomenklatur/\(edition.rawValue).csv")
    let rows = text.split(separator: "\n")
    let list = try #require(read(([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\r\n")).list)
    let builtIn = Nomenclature.of(OfficialList(edition))
    #expect(list.count == builtIn.count)
    let lists = OfficialLists(own: list)
    for index in stride(from: 0, to: builtIn.count, by: 7) {
      var row = builtIn.row(index)
      row.list = list.list
      #expect(list.row(index) == row)
      guard let role = TextRole(row.level) else { continue }
      #expect(lists.rows(with: OfficialText(row.name), as: role).contains(row))
    }
  }

  @Test(arguments: ["Pengelolaan,\u{301} Promosi", "A\u{200D},\u{200D}B", "\"\"\u{301}x\"\" y", "satu\ndua"])
  func `keeps its columns, whatever marks stand on commas and quotes`(_ name: String) throws {
    let list = try #require(
      read(Self.head + "kabkota,sub_kegiatan,5.03.02.2.02.0001,\"\(name)\",K,I,Orang\n").list)
    #expect([list.row(0).performance, list.row(0).indicator, list.row(0).unit] == ["K", "I", "Orang"])
  }

  @Test(arguments: ["5.3.2.2.2.3", "05.03.02.2.02.0003", "5.03.02.2.02.3", "5.03.2.2.02.0003"])
  func `is refused where zeros of a code are lost`(_ code: String) {
    let faults = read(Self.head + "kabkota,sub_kegiatan,\(code),P,K,I,S\n").faults
    #expect(faults.contains("`\(code)` has lost its zeros"), "\(faults)")
  }

  @Test func `is told only so many faults of its header`() {
    let head = (0..<3000).map { "k\($0)" }.joined(separator: ",")
    #expect(read(head + "\n").faults.split(separator: "\n").count == 20)
  }

  @Test func `is all that counts for the codes it has`() throws {
    let own = try #require(
      read(Self.head + "kabkota,sub_kegiatan,5.03.02.2.02.0001,Pengelolaan Rotasi ASN,K,I,Orang\n").list)
    var options = CheckOptions()
    options.lists = OfficialLists(own: own)
    options.selection = Selection(select: ["NOM005"], ignore: [])
    let plan = """
      selaras: 1
      dokumen: renja
      daerah: Kota Gorontalo
      sub_kegiatan:
        - {kode: 5.03.02.2.02.0001, nama: Pengelolaan Mutasi ASN}
      """
    let report = check([Input(Source(name: "a.yaml", text: plan), isNamed: true)], .builtIn, options)
    #expect(
      report.diagnostics.map(\.message.id) == [
        "nama sub kegiatan `5.03.02.2.02.0001` berbeda dari nama resminya, `Pengelolaan Rotasi ASN`"
      ])
  }

  @Test func `is asked before the program's own`() throws {
    let own = try #require(
      read(
        Self.head + "kabkota,sub_kegiatan,5.03.02.2.02.0001,\"Pengelolaan Mutasi, \"\"Baru\"\"\",K,I,Orang\n"
      ).list)
    let lists = OfficialLists(own: own)
    let code = try #require(OfficialCode("5.03.02.2.02.0001"))
    #expect(lists.rows(code).map(\.list.name) == ["2028.csv", "2027", "2023"])
    #expect(lists.rows(code)[0].name == "Pengelolaan Mutasi, ”Baru”")
    #expect(lists.contains(OfficialText("pengelolaan mutasi baru"), as: .subactivity))
    #expect(!OfficialLists.builtIn.contains(OfficialText("pengelolaan mutasi baru"), as: .subactivity))
    #expect(lists.contains(OfficialText("Pengelolaan Mutasi ASN"), as: .subactivity))
  }

  /// What follows the header, or with `isWhole` the whole file; and the fault.
  struct Mistake: Sendable {
    var text: String
    var fault: String
    var isWhole = false
  }

  private static let mistakes = [
    Mistake(
      text: "", fault: "1:1 ATR004 ‹› this file is empty | the first line: \(head.dropLast())", isWhole: true),
    Mistake(text: "", fault: "1:1 ATR004 ‹pemda› this list holds no row"),
    Mistake(
      text: "pemda,jenjang,kode,nama,kinerj,indikator,satuan\n",
      fault: "1:25 ATR004 ‹kinerj› unknown column `kinerj` | did you mean `kinerja`?", isWhole: true),
    Mistake(
      text: "kota,program,5.03.02,A,,,\n",
      fault: "2:1 ATR004 ‹kota› `pemda` does not know `kota` | known are: kabkota, prov"),
    Mistake(
      text: "prov,sub kegiatan,5.03.02.1.02.0001,A,,,\n",
      fault:
        "2:6 ATR004 ‹sub kegiatan› `jenjang` does not know `sub kegiatan` | known are: bidang, program, kegiatan, sub_kegiatan"
    ),
    Mistake(
      text: "prov,program,5.3,A,,,\n",
      fault:
        "2:14 ATR004 ‹5.3› `5.3` has lost its zeros | a code is written as 5.03.02.2.02.0001; make its column text, so that no zero is lost"
    ),
    Mistake(
      text: "prov,sub_kegiatan,5.03.02.1.02.01,A,,,\n",
      fault: "2:19 ATR004 ‹5.03.02.1.02.01› `5.03.02.1.02.01` is not the code of a sub_kegiatan"),
    Mistake(
      text: "prov,program,03/02/2005,A,,,\n",
      fault:
        "2:14 ATR004 ‹03/02/2005› `03/02/2005` is no code of the nomenclature | a code is written as 5.03.02.2.02.0001; make its column text, so that no zero is lost"
    ),
    Mistake(text: "prov,program,5.03.02,,,,\n", fault: "2:22 ATR004 ‹› this row has no name"),
    Mistake(
      text: "prov,program,5.03.02,A,B,,,\n",
      fault:
        "2:1 ATR004 ‹prov,program,5.03.02,A,B,,,› this row has 8 cells, but the header 7 | put a cell with a separator in quotes"
    ),
    Mistake(
      text: "prov,program,5.03.02,A,,,\nprov,program,5.03.02.,B,,,\n",
      fault: "3:14 ATR004 ‹5.03.02.› the code `5.03.02` is there twice for prov"),
  ]

  @Test(arguments: mistakes)
  func `is refused for a mistake, which is shown where it stands`(mistake: Mistake) {
    let (list, faults) = read((mistake.isWhole ? "" : Self.head) + mistake.text)
    #expect(list == nil)
    #expect(faults == mistake.fault)
  }

  @Test func `tells twenty mistakes at the most`() {
    let source = Source(
      name: "a.csv", text: Self.head + String(repeating: "x,program,5.03.02,A,,,\n", count: 500))
    let diagnostics = Nomenclature.read(source).diagnostics
    #expect(diagnostics.count == 20)
    #expect(diagnostics.last?.help?.en == "and 480 other mistakes in this list")
  }
}
