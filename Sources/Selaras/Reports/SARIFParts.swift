/// The parts of a SARIF report.
extension JSONText {
  /// A rule with its page as help.
  mutating func sarif(rule: Rule, _ language: Language) {
    object { json in
      json.field("id", rule.code)
      json.field("name", rule.name)
      json.key("shortDescription")
      json.object { $0.field("text", rule.title[language]) }
      json.key("fullDescription")
      json.object { $0.field("text", rule.fullDescription(in: language)) }
      json.key("help")
      json.object { json in
        json.field("text", rule.page.reasons(in: language))
        json.field("markdown", rule.page.prose(in: language))
      }
      json.key("defaultConfiguration")
      json.object { json in
        json.field("level", rule.severity.sarifLevel)
        json.field("enabled", rule.isActive)
      }
      json.key("properties")
      json.object { json in
        json.key("tags")
        json.array([rule.family] + rule.criteria.prefix(18).map(\.name)) { $0.string($1) }
        json.field("precision", rule.isHeuristic ? "high" : "very-high")
        json.field("problem.severity", rule.severity.githubSeverity)
      }
    }
  }

  /// The members of a location: the file and its lines; of a cell, for which there is no field, its name.
  mutating func sarif(location: Location) {
    key("physicalLocation")
    object { json in
      json.sarif(file: location.file)
      json.key("region")
      json.object { json in
        let isText = location.form == .text
        json.field("startLine", isText ? location.line : 1)
        json.field("startColumn", isText ? location.column : 1)
        json.field("endLine", isText ? location.endLine : 1)
        json.field("endColumn", isText ? location.endColumn : 1)
      }
    }
    guard let sheet = location.sheet else { return }
    key("logicalLocations")
    array([location]) { json, location in
      json.object { json in
        json.field("fullyQualifiedName", location.cell.map { "\(quotedSheetName(sheet))!\($0)" } ?? sheet)
        json.field("kind", "member")
      }
    }
  }

  /// The other places of a finding, numbered from 1.
  mutating func sarif(related notes: [(place: Location, text: String)]) {
    key("relatedLocations")
    array(notes.indices) { json, index in
      json.object { json in
        json.field("id", index + 1)
        json.sarif(location: notes[index].place)
        json.key("message")
        json.object { $0.field("text", notes[index].text) }
      }
    }
  }

  /// The member that names a file.
  private mutating func sarif(file: String) {
    key("artifactLocation")
    object { json in
      if file.hasPrefix("/") { return json.field("uri", "file://" + uriReference(file)) }
      json.field("uri", uriReference(file))
      json.field("uriBaseId", "%SRCROOT%")
    }
  }

  /// Whether a result is silenced, by what, and why. Where one result of a run says it, all do.
  mutating func sarif(suppression silenced: SilencedFinding?) {
    key("suppressions")
    array(silenced.map { [$0] } ?? []) { json, silenced in
      json.object { json in
        json.field("kind", silenced.cause == .remark ? "inSource" : "external")
        json.field("status", "accepted")
        if !silenced.reason.isEmpty { json.field("justification", silenced.reason) }
      }
    }
  }

  mutating func sarif(notification: SARIFNotification) {
    object { json in
      json.field("level", notification.level.sarifLevel)
      json.key("message")
      json.object { $0.field("text", notification.text) }
      guard let file = notification.file else { return }
      json.key("locations")
      json.array([file]) { json, file in
        json.object { json in
          json.key("physicalLocation")
          json.object { $0.sarif(file: file) }
        }
      }
    }
  }

  /// A fix of a text.
  mutating func sarif(fix replacement: String, at place: Location) {
    key("fixes")
    array([place]) { json, place in
      json.object { json in
        json.key("artifactChanges")
        json.array([place]) { json, place in
          json.object { json in
            json.sarif(file: place.file)
            json.key("replacements")
            json.array([place]) { json, place in
              json.object { json in
                json.key("deletedRegion")
                json.object { json in
                  json.field("startLine", place.line)
                  json.field("startColumn", place.column)
                  json.field("endLine", place.endLine)
                  json.field("endColumn", place.endColumn)
                }
                json.key("insertedContent")
                json.object { $0.field("text", replacement) }
              }
            }
          }
        }
      }
    }
  }
}

extension Severity {
  var sarifLevel: String { self == .info ? "note" : rawValue }

  /// What GitHub sorts alerts by.
  fileprivate var githubSeverity: String { self == .info ? "recommendation" : rawValue }
}

extension Rule {
  /// What the rule is about, and what it rests on; at most 1,024 characters.
  fileprivate func fullDescription(in language: Language) -> String {
    let basis = self.basis.joined(separator: "; ")
    let text =
      title[language] + "." + (basis.isEmpty ? "" : Phrase(id: " Dasar: ", en: " Basis: ")[language] + basis)
    return String(text.prefix(1_024))
  }
}
