import Fingerprints

extension WrittenText {
  /// The first word with a letter of another script, or the first character that cannot be seen and does not belong.
  var script: Blemish? {
    guard bytes.contains(where: { $0 >= 0x7F || ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) }) else { return nil }
    var word = ScriptWord(start: 0)
    var offset = 0
    for scalar in string.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.isLetter || scalar.isInvisible || scalar.isControl {
        word.add(scalar)
      } else {
        if let blemish = word.blemish { return blemish }
        word = ScriptWord(start: offset + width)
      }
      offset += width
    }
    return word.blemish
  }
}

/// A run of letters and of what cannot be seen.
private struct ScriptWord {
  private var start: Int
  private var count = 0
  private var letters: [Unicode.Scalar] = []
  /// The first control character.
  private var control: Range<Int>?
  /// Whether something stands between the letters that cannot be seen.
  private var hidesSomething = false
  private var hasPending = false

  init(start: Int) { self.start = start }

  mutating func add(_ scalar: Unicode.Scalar) {
    let width = UTF8.width(scalar)
    if scalar.isLetter {
      if hasPending, !letters.isEmpty { hidesSomething = true }
      hasPending = false
      letters.append(scalar)
    } else {
      hasPending = true
      if scalar.isControl, control == nil { control = start + count..<start + count + width }
    }
    count += width
  }

  var blemish: Blemish? {
    guard hidesSomething || isForeign else {
      return control.map { Blemish(kind: .script, range: $0, mended: "") }
    }
    let latin = letters.map { LookAlike.latin[$0] ?? $0 }
    // A letter that looks like no Latin one cannot be put right by its looks.
    let isReadable = latin.allSatisfy { $0.value < 0x250 }
    let mended = String(String.UnicodeScalarView(latin))
    return Blemish(kind: .script, range: start..<start + count, mended: isReadable ? mended : nil)
  }

  /// Whether letters of another script stand among Latin ones, or all of them are Cyrillic.
  private var isForeign: Bool {
    let hasLatin = letters.contains { $0.value < 0x250 }
    if hasLatin { return letters.contains { LookAlike.latin[$0] != nil || $0.isCyrillic } }
    let isWide = !letters.isEmpty && letters.allSatisfy { (0xFF21...0xFF5A).contains($0.value) }
    return isWide || (letters.count > 2 && letters.allSatisfy(\.isCyrillic))
  }
}

/// Letters of other scripts that look like Latin ones.
private enum LookAlike {
  static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    let pairs = zip(
      "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι".unicodeScalars,
      "ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXovi".unicodeScalars)
    for (other, latin) in pairs { table[other] = latin }
    // Letters as wide as Chinese ones.
    for value in 0..<UInt32(26) {
      for (wide, latin) in [(0xFF21, 0x41), (0xFF41, 0x61)] as [(UInt32, UInt32)] {
        if let wide = Unicode.Scalar(wide + value), let latin = Unicode.Scalar(latin + value) {
          table[wide] = latin
        }
      }
    }
    return table
  }()
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { properties.isAlphabetic }

  fileprivate var isCyrillic: Bool { (0x400...0x52F).contains(value) }

  /// Control characters, characters of private use, and the sign for what could not be read.
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xE000...0xF8FF, 0xFFFD: true
    default: false
    }
  }
}
