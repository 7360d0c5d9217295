/// Writes what a rule is about as one JSON object, for programs: the head of its page, the prose as Markdown, and
/// the examples with the UTF-8 offsets of what is marked in them.
public func writeExplanationJSON(
  of rule: Rule, to output: inout some TextOutputStream, in language: Language, version: String
) {
  var json = JSONText(isPretty: true)
  json.object { json in
    json.head(version: version)
    json.key("rule")
    json.object { json in
      json.fields(of: rule, language)
      json.field("prose", rule.page.prose)
      json.field("proseLanguage", Language.id.rawValue)
      json.key("examples")
      json.array(rule.page.examples) { json, example in
        json.object { json in
          json.field("bad", example.isBad)
          json.key("files")
          json.array(example.files) { json, file in json.example(file) }
        }
      }
    }
  }
  output.write(json.take() + "\n")
}

extension JSONText {
  fileprivate mutating func example(_ file: RuleExample.File) {
    object { json in
      if !file.name.isEmpty { json.field("name", file.name) }
      json.field("language", file.language)
      json.field("text", file.text)
      json.key("marks")
      json.array(file.marks) { json, mark in
        json.object {
          $0.field("start", mark.lowerBound)
          $0.field("end", mark.upperBound)
        }
      }
    }
  }
}
