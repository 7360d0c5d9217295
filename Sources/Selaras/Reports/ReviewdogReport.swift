/// Writes the findings as the review tool `reviewdog` reads them (`rdjson`): columns count bytes of UTF-8, from 1.
func writeReviewdog(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  var locator = Locator(report.sources)
  var json = JSONText(isPretty: true)
  json.object { json in
    json.key("source")
    json.object { $0.field("name", "selaras") }
    json.key("diagnostics")
    json.array(report.forgeIssues(in: language)) { json, issue in
      output.write(json.take())
      json.object { json in
        json.field(
          "message",
          markdownMessage(issue.help.map { "\(issue.message)\n\($0)" } ?? issue.message))
        json.key("location")
        json.object { json in
          json.field("path", issue.location.file)
          json.key("range")
          json.range(issue.place, &locator)
        }
        json.field("severity", issue.severity.rawValue.uppercased())
        json.key("code")
        json.object { $0.field("value", issue.code) }
        json.related(issue.notes, &locator, language)
        guard let fix = issue.fix else { return }
        json.key("suggestions")
        json.array([fix]) { json, fix in
          json.object { json in
            json.key("range")
            json.range(fix.place, &locator)
            json.field("text", fix.replacement)
          }
        }
      }
    }
  }
  output.write(json.take() + "\n")
}

extension JSONText {
  /// The other places of a finding.
  fileprivate mutating func related(_ notes: [Note], _ locator: inout Locator, _ language: Language) {
    if notes.isEmpty { return }
    key("related_locations")
    array(notes) { json, note in
      guard let location = locator.location(of: note.place) else { return json.object { _ in } }
      let isText = location.form == .text
      let cell = isText ? nil : location.cellText(in: language)
      json.object { json in
        json.field("message", terminalSafe((cell.map { $0 + ": " } ?? "") + note.message[language]))
        json.key("location")
        json.object { json in
          json.field("path", location.file)
          json.key("range")
          json.range(isText ? note.place : nil, &locator)
        }
      }
    }
  }

  /// Line and column of both ends; the first line for a file as a whole.
  fileprivate mutating func range(_ place: Place?, _ locator: inout Locator) {
    let table = place.flatMap { locator.table(of: $0.source) }
    object { json in
      for (name, offset) in [("start", place?.start), ("end", place?.end)] {
        json.key(name)
        json.object { json in
          guard let table, let offset else { return json.field("line", 1) }
          let line = table.line(of: Int(offset))
          json.field("line", line)
          json.field("column", Int(offset) - table.range(ofLine: line).lowerBound + 1)
        }
      }
    }
  }
}
