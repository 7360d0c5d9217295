/// Writes the findings as GitLab Code Quality reads them: an array of issues.
///
/// GitLab compares two runs by the fingerprints, and shows no name of a rule, so that the description begins with it.
func writeGitLab(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  var json = JSONText(isPretty: true)
  json.array(report.forgeIssues(in: language)) { json, issue in
    output.write(json.take())
    json.object { json in
      json.field("description", "\(issue.code): \(issue.message)")
      json.field("check_name", issue.title)
      json.field("fingerprint", issue.key)
      json.field("severity", issue.gitLabSeverity)
      json.key("location")
      json.object { json in
        json.field("path", issue.location.file)
        json.key("lines")
        json.object {
          $0.field("begin", issue.location.line)
          $0.field("end", issue.location.endLine)
        }
      }
    }
  }
  output.write(json.take() + "\n")
}

extension ForgeIssue {
  fileprivate var gitLabSeverity: String {
    switch severity {
    case .info: "info"
    case .warning: "minor"
    case .error: isUnchecked ? "blocker" : "major"
    }
  }
}
