import Selaras

extension Invocation {
  /// Adds the findings to the page that GitHub shows of a step, where it names a file for that.
  func addStepSummary(of report: Report) {
    guard let path = environment["GITHUB_STEP_SUMMARY"] else { return }
    do throws(FileFault) {
      try files.append(to: path) { size in
        // Steps before may have written to it; there is no page at all if all together is too much.
        let room = largestStepSummary - size - 1
        var text = size > 0 ? "\n" : ""
        writeMarkdown(report, to: &text, in: language, limit: max(room, 0))
        return text.utf8.count <= largestStepSummary - size ? Array(text.utf8) : []
      }
    } catch {
      let fault = Phrase(
        id: "tidak dapat menulis GITHUB_STEP_SUMMARY: ", en: "cannot write GITHUB_STEP_SUMMARY: ")
      console.notices.write("note: " + terminalSafe(fault.joined(error.why)[language]) + "\n")
    }
  }
}

/// What GitHub takes of a step: 1 MiB.
private let largestStepSummary = 1 << 20
