@testable import SelarasCommand
import Testing

struct `A report in English` {
  let folder = Folder()

  init() { folder.write(".aturan/uji/XTS001-kata-uji.md", testRule) }

  @Test func `says in which language the page of a rule is, and names its parts`() {
    let shown = folder.run(["explain", "XTS001", "--rules", ".aturan", "--lang", "en"]).output
    #expect(
      shown.contains(
        "\nWhat follows is in Indonesian, the language of the rule book.\n\nKata uji ada untuk `uji`."))
    #expect(shown.contains("\nBad\n\n") && shown.contains("\nGood\n\n") && !shown.contains("Salah\n\n"))
    let own = folder.run(["explain", "XTS001", "--rules", ".aturan"]).output
    #expect(own.contains("\nSalah\n\n") && !own.contains("Indonesia,"))
  }

  @Test func `has rules with English names and headings in SARIF`() {
    folder.write("a.yaml", bad)
    let report = folder.check("--format", "sarif", "--lang", "en").output
    #expect(report.contains("\"text\": \"Test word. Basis: Peraturan Uji 1/2025\""))
    #expect(
      report.contains(
        "\"text\": \"What follows is in Indonesian, the language of the rule book.\\n\\nKata **uji** ada untuk `uji`."
      ))
    #expect(report.contains("\\n## Bad\\n```yaml\\n") && !report.contains("## Salah"))
    #expect(folder.check("--format", "sarif").output.contains("\\n## Salah\\n```yaml\\n"))
  }
}
