/// A part of a JSON Schema.
indirect enum SchemaPart: Sendable {
  /// A part with a name, written once.
  case named(String)
  case any([SchemaPart])
  /// What a file may write as one scalar: every one of them is read as text.
  case scalar
  /// One of some values; texts may be written in capitals as well, and may say nothing.
  case choice([String])
  case values([String])
  case version
  case list(SchemaPart)
  /// A mapping with keys of its own and no others.
  case mapping([Member], required: [String])
  /// A mapping whose keys all look alike.
  case keyed(pattern: String, SchemaPart)

  struct Member: Sendable {
    var name: String
    var meaning: Phrase?
    var part: SchemaPart
  }
}

extension JSONText {
  mutating func schema(_ part: SchemaPart, _ language: Language) {
    object { $0.members(of: part, language) }
  }

  /// The members of a part, for an object that has more to say.
  mutating func members(of part: SchemaPart, _ language: Language) {
    switch part {
    case .named(let name): field("$ref", "#/$defs/" + name)
    case .any(let parts):
      key("anyOf")
      array(parts) { $0.schema($1, language) }
    case .scalar:
      key("type")
      array(["string", "number", "boolean", "null"]) { $0.string($1) }
    case .values(let values):
      key("enum")
      array(values) { $0.string($1) }
    case .version:
      key("enum")
      array([0, 1]) { json, form in form == 0 ? json.number(1) : json.string("1") }
    case .choice(let values):
      key("anyOf")
      array([true, false]) { json, isExact in
        isExact ? json.schema(.values(values), language) : json.choice(values)
      }
    case .list(let item):
      field("type", "array")
      key("items")
      schema(item, language)
    case .mapping(let members, let required):
      field("type", "object")
      key("properties")
      object { json in
        for member in members {
          json.key(member.name)
          json.object { json in
            json.members(of: member.part, language)
            if let meaning = member.meaning { json.field("description", meaning[language]) }
          }
        }
      }
      if !required.isEmpty {
        key("required")
        array(required) { $0.string($1) }
      }
      field("additionalProperties", false)
    case .keyed(let pattern, let value):
      field("type", "object")
      key("propertyNames")
      object { $0.field("pattern", pattern) }
      key("additionalProperties")
      schema(value, language)
    }
  }

  /// The values in letters of any size, and the texts that say nothing.
  private mutating func choice(_ values: [String]) {
    let words = values.map { word in
      word.map { "[\($0)\($0.uppercased())]" }.joined()
    }
    object { json in
      json.key("type")
      json.array(["string", "null"]) { $0.string($1) }
      json.field("pattern", "^(\((words + ["\\s*(-|–|—|~|null|n/a|N/A)?\\s*"]).joined(separator: "|")))$")
    }
  }
}
