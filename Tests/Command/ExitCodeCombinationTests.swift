@testable import SelarasCommand
import Testing

/// Every combination of settings, baseline, what is found and what shall fail, and the exit code it has.
struct `Exit codes of combinations` {
  enum Config: CaseIterable { case none, right, broken, missing }
  enum Accepted: CaseIterable { case none, all, stale, broken, missing }
  enum Found: CaseIterable { case nothing, warning, error, unread }

  @Test(arguments: Config.allCases, Accepted.allCases) func `are those that were promised`(
    _ config: Config, _ accepted: Accepted
  ) {
    for found in Found.allCases {
      for limit in FailOn.allCases {
        for isWritten in [false, true] {
          let code = run(config, accepted, found, limit, isWritten)
          let wanted = promised(config, accepted, found, limit, isWritten)
          #expect(code == wanted, "\(config) \(accepted) \(found) \(limit) \(isWritten)")
        }
      }
    }
  }

  private func promised(
    _ config: Config, _ accepted: Accepted, _ found: Found, _ limit: FailOn, _ isWritten: Bool
  ) -> ExitCode {
    // What a run is made with outweighs all.
    if config == .broken || config == .missing { return .usage }
    if accepted == .broken { return .usage }
    if accepted == .missing, !isWritten { return .usage }
    if accepted == .none, isWritten { return .usage }
    // Then what was not read: it cannot be accepted.
    if found == .unread { return .unread }
    if limit == .never { return .clean }
    if isWritten { return .clean }
    // An entry that accepts nothing any more is an info; with `stale` it is beside what is found.
    let told: FailOn? =
      switch (found, accepted) {
      case (.error, .none), (.error, .stale): .error
      case (.warning, .none), (.warning, .stale): .warning
      case (.nothing, .stale): .info
      default: nil
      }
    switch told {
    case .error: return .findings
    case .warning: return limit == .error ? .clean : .findings
    case .info: return limit == .info ? .findings : .clean
    default: return .clean
    }
  }

  private func run(
    _ config: Config, _ accepted: Accepted, _ found: Found, _ limit: FailOn, _ isWritten: Bool
  ) -> ExitCode {
    let folder = Folder()
    folder.write(".aturan/uji/XTS001-kata-uji.md", testRule)
    let plan =
      switch found {
      case .nothing: good
      case .warning: mild
      case .error: bad
      case .unread: bad + "entah: 1\n"
      }
    let rules = ["--rules", ".aturan", "--select", "XTS"]
    // A baseline of what is found now, or of what was found once.
    folder.write("a.yaml", accepted == .stale ? bad.replacing("sasaran", with: "tujuan") : plan)
    var options = rules + ["--fail-on", limit.rawValue]
    switch accepted {
    case .none: break
    case .all, .stale:
      _ = folder.run(["check", "--baseline", "b.yaml", "--write-baseline", "-q"] + rules)
      options += ["--baseline", "b.yaml"]
    case .broken:
      folder.write("b.yaml", "baseline: 1\ntemuan:\n  - kunci: x\n")
      options += ["--baseline", "b.yaml"]
    case .missing: options += ["--baseline", "b.yaml"]
    }
    folder.write("a.yaml", plan)
    switch config {
    case .none: break
    case .right: folder.write(".selaras.yaml", "abaikan: [KIN001]\n")
    case .broken: folder.write(".selaras.yaml", "abaikn: [KIN001]\n")
    case .missing: options += ["--config", "tiada.yaml"]
    }
    return folder.run(["check"] + options + (isWritten ? ["--write-baseline"] : [])).code
  }
}
