extension Value {
  /// The value as CEL writes it; map entries in the order they were made.
  var literal: String {
    var printer = Printer()
    printer.write(self, isNested: true, 0)
    return printer.text
  }

  /// The value for people: texts as they are, lists with commas, `null` as nothing.
  func display() -> String {
    if case .string(let text) = self { return text.string }
    var printer = Printer()
    printer.isForPeople = true
    printer.write(self, isNested: false, 0)
    return printer.text
  }
}

/// Writes values; what would not end is cut off with an ellipsis.
private struct Printer {
  var text = ""
  var isForPeople = false

  mutating func write(_ value: Value, isNested: Bool, _ depth: Int) {
    if text.utf8.count > Frame.longestString || depth > Frame.deepestValue {
      if !text.hasSuffix("…") { text += "…" }
      return
    }
    switch value {
    case .null: text += isForPeople ? "" : "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .int(let int): text += String(int)
    case .double(let double): text += isForPeople ? double.celText : double.celLiteral
    case .string(let string): text += isForPeople ? string.string : string.string.celLiteral
    case .list(let list):
      let isBare = isForPeople && !isNested
      if !isBare { text += "[" }
      for (index, element) in list.enumerated() {
        if text.utf8.count > Frame.longestString { break }
        if index > 0 { text += ", " }
        write(element, isNested: true, depth + 1)
      }
      if !isBare { text += "]" }
    case .map(let map):
      text += "{"
      for (index, (key, value)) in zip(map.keys, map.values).enumerated() {
        if text.utf8.count > Frame.longestString { break }
        if index > 0 { text += ", " }
        write(key.value, isNested: true, depth + 1)
        text += ": "
        write(value, isNested: true, depth + 1)
      }
      text += "}"
    case .object(let object): text += "<\(object.kind.rawValue):\(object.index):\(object.extra)>"
    case .type(let type): text += type.name()
    }
  }
}

extension Double {
  /// The shortest text that reads back as the same number, without a needless `.0`.
  var celText: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-Infinity" : "Infinity" }
    let shortest = description
    if shortest.hasSuffix(".0") { return String(shortest.dropLast(2)) }
    if shortest.contains("e"), magnitude < 1e21, magnitude >= 1 { return shortest.withoutExponent }
    return shortest
  }

  /// A text that reads as a double of CEL: `1.0`, `1e+30`; infinity as a conversion.
  var celLiteral: String {
    if isNaN { return "double('NaN')" }
    if isInfinite { return self < 0 ? "double('-Infinity')" : "double('Infinity')" }
    return description
  }
}

extension String {
  /// The digits of a whole number written with an exponent: `1.5e+16` as `15000000000000000`.
  fileprivate var withoutExponent: String {
    let parts = split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]), exponent >= 0 else { return self }
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
    guard fraction.count <= exponent else { return self }
    return mantissa[0] + fraction + String(repeating: "0", count: exponent - fraction.count)
  }

  /// The text between double quotes, as CEL reads it.
  var celLiteral: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + (digits.count < 2 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
