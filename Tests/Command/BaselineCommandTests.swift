@testable import SelarasCommand
import Testing

struct `A baseline` {
  let folder = Folder()

  private let plan = """
    selaras: 1
    dokumen: renstra
    daerah: Kota Uji
    perangkat_daerah: Dinas Uji
    sasaran: [Salah satu, Salah dua]

    """

  init() { folder.write("a.yaml", plan) }

  /// On the first day of 2026.
  private func check(_ arguments: String...) -> Folder.Answer {
    folder.write(".aturan/uji/XTS001-kata-uji.md", testRule)
    return folder.run(
      ["check", "--rules", ".aturan", "--select", "XTS", "--format", "concise"] + arguments,
      environment: ["SOURCE_DATE_EPOCH": "1767225600"])
  }

  private let head = """
    # Temuan yang sudah ditimbang dan diterima, untuk `selaras check --baseline`.
    # Tulis `alasan`, `dokumen` (nomor keputusannya), dan `sampai` (2026-12-31) di bawah temuannya; selebihnya,
    # juga urutannya, ditulis oleh `selaras check --write-baseline`, yang tidak menyimpan komentar.
    baseline: 1

    """

  @Test(arguments: [
    ("Kota Uji", "DINAS  UJI"), ("KOTA UJI", "Dinas Uji Kota Uji"), ("kota  uji", "\"Dinas\u{A0}Uji\""),
  ])
  func `knows an agency again that is spelled in another way`(_ region: String, _ agency: String) {
    _ = check("--baseline", "b.yaml", "--write-baseline")
    folder.write("a.yaml", plan.replacing("Kota Uji", with: region).replacing("Dinas Uji", with: agency))
    #expect(check("--baseline", "b.yaml", "--fail-on", "info") == .init(code: .clean))
    folder.write("a.yaml", plan.replacing("Salah satu", with: "Salah  SATU"))
    #expect(check("--baseline", "b.yaml", "--fail-on", "info") == .init(code: .clean))
    folder.write("a.yaml", plan.replacing("Dinas Uji", with: "Dinas Lain"))
    #expect(check("--baseline", "b.yaml").code == .findings)
  }

  @Test func `is written with the findings there are, which are not told then`() throws {
    #expect(
      check("--baseline", "b.yaml", "--write-baseline")
        == .init(code: .clean, notices: "b.yaml: 2 temuan ditambah, 0 tetap, 0 dibuang\n"))
    let text = try #require(folder.read("b.yaml"))
    let lines = text.split(separator: "\n").filter { !$0.contains("kunci:") }.joined(separator: "\n") + "\n"
    #expect(
      lines == head + """
        temuan:
            kode: XTS001
            rencana: kota uji|dinas uji|renstra
            jenjang: sasaran
            simpul: Salah dua
            teks: Salah
            kode: XTS001
            rencana: kota uji|dinas uji|renstra
            jenjang: sasaran
            simpul: Salah satu
            teks: Salah

        """)
    #expect(check("--baseline", "b.yaml") == .init(code: .clean))
    #expect(check("--baseline", "b.yaml", "--write-baseline").code == .clean)
    #expect(folder.read("b.yaml") == text)
    let whole = folder.run(
      ["check", "--rules", ".aturan", "--select", "XTS", "--baseline", "b.yaml"])
    #expect(
      whole.output
        == "tidak ada temuan: 1 dokumen, 2 simpul dan 0 indikator diperiksa\n2 temuan lain diredam (2 oleh baseline)\n"
    )
  }

  @Test func `keeps what people wrote, and drops what is not found any more`() throws {
    _ = check("--baseline", "b.yaml", "--write-baseline")
    let text = try #require(folder.read("b.yaml"))
    folder.write(
      "b.yaml",
      text.replacing(
        "    simpul: Salah satu\n",
        with: "    alasan: \"dikunci: Perda\"\n    dokumen: 188/1\n    sampai: 2026-01-01\n"))
    #expect(check("--baseline", "b.yaml") == .init(code: .clean))
    folder.write("a.yaml", plan.replacing("Salah dua", with: "Salah tiga"))
    #expect(
      check("--baseline", "b.yaml")
        == .init(
          code: .findings,
          output: """
            a.yaml:5:23: error[XTS001]: `Salah` salah
            b.yaml:6:13: info[ATR007]: 1 entri baseline tidak lagi sepadan dengan temuan mana pun

            """))
    #expect(
      check("--baseline", "b.yaml", "--write-baseline")
        == .init(code: .clean, notices: "b.yaml: 1 temuan ditambah, 1 tetap, 1 dibuang\n"))
    let after = try #require(folder.read("b.yaml"))
    #expect(after.contains("    alasan: \"dikunci: Perda\"\n    dokumen: 188/1\n    sampai: 2026-01-01\n"))
    #expect(after.contains("simpul: Salah tiga") && !after.contains("Salah dua"))
  }

  @Test func `accepts nothing after the last day, and says so`() throws {
    _ = check("--baseline", "b.yaml", "--write-baseline")
    let text = try #require(folder.read("b.yaml"))
    let expired = text.replacing("simpul: Salah satu\n", with: "sampai: 2025-12-31\n")
    folder.write("b.yaml", expired)
    let answer = folder.run(
      ["check", "--rules", ".aturan", "--select", "XTS", "--quiet", "--baseline", "b.yaml"],
      environment: ["SOURCE_DATE_EPOCH": "1767225600"])
    #expect(answer.code == .findings)
    #expect(
      answer.output.contains("diterima hanya sampai 2025-12-31, jadi dilaporkan lagi"), "\(answer.output)")
    #expect(answer.output.contains("b.yaml:12:13"))
    // Writing it anew does not make it last longer.
    #expect(check("--baseline", "b.yaml", "--write-baseline").code == .findings)
    #expect(folder.read("b.yaml")?.contains("sampai: 2025-12-31") == true)
    #expect(
      folder.run(["check", "--baseline", "b.yaml"], environment: ["SOURCE_DATE_EPOCH": "besok"]).code
        == .usage)
  }

  @Test func `is not told to be stale about what was not looked at`() {
    folder.write("b.yaml", plan.replacing("Dinas Uji", with: "Dinas Lain"))
    folder.write("c.yaml", "selaras: 1\ndokumen: pk\nsasaran: [Salah]\n")
    _ = check("--baseline", "diterima.yaml", "--write-baseline")
    let text = folder.read("diterima.yaml")
    folder.write("b.yaml", plan.replacing("Dinas Uji", with: "Dinas Lain").replacing("Salah", with: "Benar"))
    folder.write("c.yaml", "selaras: 1\ndokumen: pk\nsasaran: [Benar]\n")
    #expect(check("--baseline", "diterima.yaml", "a.yaml") == .init(code: .clean))
    #expect(
      check("--baseline", "diterima.yaml", "a.yaml", "--write-baseline")
        == .init(code: .clean, notices: "diterima.yaml: 0 temuan ditambah, 5 tetap, 0 dibuang\n"))
    #expect(folder.read("diterima.yaml") == text)
    let other = folder.run([
      "check", "--format", "concise", "--select", "PEM003", "--baseline", "diterima.yaml",
    ])
    #expect(other == .init(code: .clean))
    #expect(
      check("--baseline", "diterima.yaml", "--fail-on", "info")
        == .init(
          code: .findings,
          output:
            "diterima.yaml:6:13: info[ATR007]: 3 entri baseline tidak lagi sepadan dengan temuan mana pun\n"))
    #expect(check("--baseline", "diterima.yaml", "--ignore", "ATR007") == .init(code: .clean))
  }

  @Test func `of several files of one agency stays while one of them is not looked at`() {
    folder.write("b.yaml", plan)
    folder.write("c/c.yaml", plan)
    _ = check("--baseline", "diterima.yaml", "--write-baseline")
    let text = folder.read("diterima.yaml")
    #expect(
      text?.matches(of: #/berkas: (\S+)/#).map { String($0.1) }.sorted()
        == ["a.yaml", "a.yaml", "b.yaml", "b.yaml", "c/c.yaml", "c/c.yaml"])
    for path in ["a.yaml", "b.yaml", "c"] {
      #expect(check("--baseline", "diterima.yaml", "--fail-on", "info", path) == .init(code: .clean))
    }
    _ = check("--baseline", "diterima.yaml", "--write-baseline", "c")
    #expect(folder.read("diterima.yaml")?.split(separator: "\n").count { $0.contains("kunci:") } == 6)
    // Files that are renamed or gone do not keep entries alive.
    folder.remove("b.yaml")
    #expect(check("--baseline", "diterima.yaml", "a.yaml", "c").output.contains("2 entri baseline"))
    folder.write("d.yaml", plan)
    #expect(check("--baseline", "diterima.yaml", "--fail-on", "info") == .init(code: .clean))
    _ = check("--baseline", "diterima.yaml", "--write-baseline")
    #expect(folder.read("diterima.yaml")?.contains("berkas: b.yaml") == false)
  }

  @Test func `takes nothing new from a file that was not read in full`() {
    _ = check("--baseline", "b.yaml", "--write-baseline")
    let text = folder.read("b.yaml")
    folder.write("a.yaml", plan + "tujuan: [Salah tiga]\nentah: 1\n")
    let answer = check("--baseline", "b.yaml", "--write-baseline")
    #expect(answer.code == .unread && folder.read("b.yaml") == text)
    #expect(
      answer.notices == """
        b.yaml: 0 temuan ditambah, 2 tetap, 0 dibuang
        note: b.yaml: 1 temuan tidak ditambah, sebab berkasnya tidak terbaca seluruhnya

        """)
    #expect(answer.output.contains("error[XTS001]") && answer.output.contains("FMT007"))
  }

  @Test(arguments: [
    ("", "1:1", "berkas ini bukan baseline: tidak ada `baseline: 1`"),
    ("temuan: []\n", "1:1", "baris `baseline: 1` tidak ada"),
    ("baseline: 2\ntemuan: []\n", "1:11", "baris `baseline: 1` tidak ada"),
    ("baseline: 1\n", "1:1", "`temuan` harus daftar `{kunci: ..., kode: ...}`"),
    ("baseline: 1\ntemuan: [a]\n", "2:9", "`temuan` harus daftar `{kunci: ..., kode: ...}`"),
    (
      "baseline: 1\ntemuan:\n  - kunci: abc\n    kode: KIN001\n", "3:12",
      "`kunci` tidak ada, atau bukan enam belas angka, titik dua, dan nomor"
    ),
    ("baseline: 1\ntemuan:\n  - kunci: \"0123456789abcdef:1\"\n", "3:13", "`kode` tidak ada"),
    (
      "baseline: 1\ntemuan:\n  - {kunci: \"0123456789abcdef:1\", kode: A, sampai: 2026-02-30}\n", "3:52",
      "`2026-02-30` bukan tanggal"
    ),
    (
      "baseline: 1\ntemuan:\n  - {kunci: \"0123456789abcdef:1\", kode: A}\n  - {kunci: \"0123456789abcdef:1\", kode: A}\n",
      "4:14", "kunci ini sudah ada"
    ),
    (
      "baseline: 1\ntemuan:\n  - {kunci: \"0123456789abcdef:1\", kode: A, alsan: x}\n", "3:44",
      "kunci `alsan` tidak dikenal"
    ),
    (
      "baseline: 1\ntemuan:\n<<<<<<< HEAD\n  - {kunci: \"0123456789abcdef:1\", kode: A}\n=======\n", "3:1", ""
    ),
  ])
  func `that is not written right is shown, and nothing is checked`(
    _ text: String, _ place: String, _ message: String
  ) {
    folder.write("b.yaml", text)
    for more in [[], ["--write-baseline"]] {
      let answer = folder.run(["check", "--baseline", "b.yaml"] + more)
      #expect(answer.code == .usage && answer.output == "")
      #expect(answer.notices.hasPrefix(message.isEmpty ? "error[FMT" : "error[ATR006]: \(message)\n"))
      #expect(answer.notices.contains("  --> b.yaml:\(place)\n"), "\(answer.notices)")
      #expect(folder.read("b.yaml") == text)
    }
  }

  @Test func `that is not there is not an empty one, and a plan is none`() {
    let missing = check("--baseline", "b.yaml")
    #expect(missing.code == .usage)
    #expect(missing.notices.hasPrefix("error: baseline `b.yaml`: berkas atau folder ini tidak ada\n"))
    #expect(check("--write-baseline").code == .usage)
    #expect(check("--baseline", "a.yaml", "--write-baseline").code == .usage)
    #expect(folder.read("a.yaml") == plan)
    #expect(check("--baseline", "tiada/b.yaml", "--write-baseline").code == .usage)
    #expect(check("--baseline", "b.yaml", "--write-baseline", "--format", "json=b.yaml").code == .usage)
  }

  @Test func `of each folder is its own`() {
    folder.write("x/b.yaml", plan.replacing("Dinas Uji", with: "Dinas Lain"))
    folder.write(".selaras.yaml", "baseline: satu.yaml\n")
    folder.write("x/.selaras.yaml", "baseline: dua.yaml\n")
    #expect(
      check("--write-baseline")
        == .init(
          code: .clean,
          notices:
            "satu.yaml: 2 temuan ditambah, 0 tetap, 0 dibuang\nx/dua.yaml: 2 temuan ditambah, 0 tetap, 0 dibuang\n"
        ))
    #expect(check() == .init(code: .clean))
    #expect(folder.read("satu.yaml")?.contains("dinas lain") == false)
    #expect(check("--no-config").code == .findings)
    #expect(check("--baseline", "satu.yaml", "x").code == .findings)
  }

  @Test func `is marked in the SARIF report if that is asked for, as are remarks`() {
    folder.write(
      "a.yaml",
      plan.replacing(
        "[Salah satu, Salah dua]",
        with: "\n  - Salah satu # selaras: abaikan XTS001 -- dikunci\n  - Salah dua"))
    _ = check("--baseline", "b.yaml", "--write-baseline")
    folder.write("b.yaml", (folder.read("b.yaml") ?? "") + "    alasan: diterima\n    dokumen: 188/1\n")
    let usual = check("--baseline", "b.yaml", "--format", "sarif=a.sarif")
    #expect(usual.code == .clean)
    #expect(folder.read("a.sarif")?.contains("suppressions") == false)
    #expect(folder.read("a.sarif")?.contains("\"ruleId\"") == false)
    _ = check("--baseline", "b.yaml", "--format", "sarif=a.sarif", "--sarif-suppressed", "mark")
    let marked = folder.read("a.sarif") ?? ""
    #expect(marked.ranges(of: "\"ruleId\": \"XTS001\"").count == 2)
    for words in [
      "\"kind\": \"inSource\"", "\"justification\": \"dikunci\"", "\"kind\": \"external\"",
      "\"justification\": \"diterima; 188/1\"",
    ] {
      #expect(marked.contains(words), "\(words)")
    }
  }
}
