extension WrittenText {
  /// The first word with a letter of another script, or the first character that cannot be seen and does not belong.
  var script: Blemish? {
    guard bytes.contains(where: { $0 >= 0x7F || ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) }) else { return nil }
    let scalars = Array(string.unicodeScalars)
    var offset = 0
    for (index, scalar) in scalars.enumerated() {
      let end = offset + UTF8.width(scalar)
      let isInside =
        index > 0 && scalars[index - 1].isLetter && index + 1 < scalars.count && scalars[index + 1].isLetter
      if scalar.isControl || (isInside && scalar.isInvisible) {
        return isInside ? word(around: offset, scalars) : Blemish(kind: .script, range: offset..<end)
      }
      if LookAlike.latin[scalar] != nil || scalar.isCyrillic, let word = word(around: offset, scalars) {
        return word
      }
      offset = end
    }
    return nil
  }

  /// The word around an offset, if Latin letters stand in it, or nothing but Cyrillic ones.
  private func word(around offset: Int, _ scalars: [Unicode.Scalar]) -> Blemish? {
    var lower = 0
    var word: [Unicode.Scalar] = []
    var position = 0
    for scalar in scalars {
      if scalar.isLetter || scalar.isInvisible || scalar.isControl {
        if word.isEmpty { lower = position }
        word.append(scalar)
      } else if position > offset {
        break
      } else {
        word = []
      }
      position += UTF8.width(scalar)
    }
    let letters = word.filter(\.isLetter)
    let hasLatin = letters.contains { $0.value < 0x250 }
    let isCyrillic = letters.count > 2 && letters.allSatisfy(\.isCyrillic)
    let hidesSomething = letters.count < word.count
    guard hasLatin || isCyrillic || hidesSomething else { return nil }
    let latin = letters.map { LookAlike.latin[$0] ?? $0 }
    let isWhole = latin.allSatisfy { $0.value < 0x250 }
    var mended = String.UnicodeScalarView()
    mended.append(contentsOf: latin)
    let length = word.reduce(0) { $0 + UTF8.width($1) }
    return Blemish(kind: .script, range: lower..<lower + length, mended: isWhole ? String(mended) : "")
  }
}

/// Letters of other scripts that look like Latin ones.
enum LookAlike {
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

  /// Soft hyphens, zero-width and direction marks.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }
}
