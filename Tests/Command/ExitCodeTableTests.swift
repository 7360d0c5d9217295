@testable import SelarasCommand
import Testing

/// What there is to check, how it is asked for and what is found, and the exit code that cli.md promises: 3 for what was
/// not read outweighs 1 for what was found, 2 for a wrong command outweighs both, and nothing that is ignored or accepted
/// hides what was not read.
struct `The table of exit codes` {
  enum Case: CaseIterable {
    case clean, warning, finding, misread, unreadable, missing, nothing, wrongOption, wrongCode

    /// The arguments besides, and the code with `--fail-on error`, without anything ignored or accepted.
    var promise: (arguments: [String], code: ExitCode) {
      switch self {
      case .clean, .warning: ([], .clean)
      case .finding: ([], .findings)
      case .misread, .unreadable, .nothing: ([], .unread)
      case .missing: (["tiada.yaml"], .unread)
      case .wrongOption: (["--tiada"], .usage)
      case .wrongCode: (["--select", "KIX"], .usage)
      }
    }

    func put(in folder: Folder) {
      switch self {
      case .clean, .wrongOption, .wrongCode: folder.write("a.yaml", good)
      case .warning: folder.write("a.yaml", mild)
      // A finding beside the missing file: 3 outweighs 1.
      case .finding, .missing: folder.write("a.yaml", bad)
      case .misread: folder.write("a.yaml", bad + "periode: kapan\n")
      case .unreadable:
        folder.write("a.yaml", bad)
        folder.write("b.yaml", "selaras: 1\nsasaran: [\n")
      case .nothing: folder.write("catatan.txt", "")
      }
    }
  }

  enum Ignored: String, CaseIterable {
    case nothing = ""
    case rule = "XTS001"
    case reading = "FMT"
    case all = "XTS001,FMT"
  }

  private func run(_ what: Case, _ more: [String], accepts: Bool = false) -> Folder.Answer {
    let folder = Folder()
    folder.write(".aturan/uji/XTS001-kata-uji.md", testRule)
    // Another rule, so that ignoring one leaves something to ask.
    folder.write(
      ".aturan/uji/XTS002-kata-lain.md",
      testRule.replacing("XTS001", with: "XTS002").replacing("kata-uji", with: "kata-lain").replacing(
        "Salah", with: "Keliru"))
    what.put(in: folder)
    let rules = ["--rules", ".aturan"] + (what == .wrongCode ? [] : ["--select", "XTS"])
    if accepts { _ = folder.run(["check", "--baseline", "b.yml", "--write-baseline"] + rules) }
    let baseline = accepts ? ["--baseline", "b.yml"] : []
    return folder.run(
      ["check"] + rules + baseline + more + what.promise.arguments + (what == .missing ? ["a.yaml"] : []))
  }

  @Test(arguments: Case.allCases, FailOn.allCases)
  func `holds for what is ignored and accepted`(_ what: Case, _ limit: FailOn) {
    for ignored in Ignored.allCases {
      for accepts in [false, true] {
        let ignore = ignored == .nothing ? [] : ["--ignore", ignored.rawValue]
        let code = run(what, ["--fail-on", limit.rawValue] + ignore, accepts: accepts).code
        let isHidden = accepts || ignored == .rule || ignored == .all
        let wanted: ExitCode =
          switch what {
          case .finding: isHidden || limit == .never ? .clean : .findings
          case .warning: isHidden || limit == .never || limit == .error ? .clean : .findings
          default: what.promise.code
          }
        #expect(code == wanted, "\(what) \(limit) \(ignored) \(accepts)")
      }
    }
  }

  @Test(arguments: Case.allCases) func `is the same for every report`(_ what: Case) {
    for name in ReportTarget.Form.names {
      #expect(run(what, ["--format", "\(name)=laporan"]).code == what.promise.code, "\(what) \(name)")
      #expect(run(what, ["--format", name]).code == what.promise.code, "\(what) \(name)")
    }
    #expect(run(what, ["--statistics"]).code == what.promise.code)
    #expect(run(what, ["-q"]).code == what.promise.code)
  }

  @Test func `says 2 where a report cannot be written, whatever was found`() {
    for what in [Case.clean, .finding, .unreadable] {
      let answer = run(what, ["--format", "json=tiada/laporan.json"])
      #expect(answer.code == .usage && answer.notices.contains("tidak dapat menulis tiada/laporan.json"))
    }
  }
}
