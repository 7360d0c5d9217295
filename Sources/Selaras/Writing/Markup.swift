/// A text between tags or in an attribute of XML or HTML, with nothing hidden in it and all on one line.
func markupSafe(_ text: String) -> String {
  var safe = ""
  for scalar in terminalSafe(text).unicodeScalars {
    switch scalar {
    case "&": safe += "&amp;"
    case "<": safe += "&lt;"
    case ">": safe += "&gt;"
    case "\"": safe += "&quot;"
    case "'": safe += "&#39;"
    case _ where scalar.value == 0xFFFE || scalar.value == 0xFFFF: safe += scalar.spelledOut
    default: safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

/// A path as a relative reference of a URI: what may not stand in one is written as percent and two digits.
func uriReference(_ path: String) -> String {
  var reference = ""
  // A colon in the first part would make a scheme of it.
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      reference.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      reference += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
  return reference
}
