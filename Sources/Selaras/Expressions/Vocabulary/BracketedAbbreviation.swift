/// An abbreviation in parentheses at the end of a name, which says the name once more: `Angka Kematian Ibu (AKI)`.
enum BracketedAbbreviation {
  /// The name without it; nil if there is none. The letters must be those with which words of the name begin, in
  /// order: `Angka Partisipasi Murni (SD)` is another indicator.
  static func dropped(from name: String) -> String? {
    guard name.utf8.last == UInt8(ascii: ")"), let open = name.lastIndex(of: "(") else { return nil }
    let inside = name[name.index(after: open)...].dropLast()
    let letters = inside.unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "." }
    guard (2...12).contains(letters.count), letters.allSatisfy({ $0.properties.isUppercase }) else {
      return nil
    }
    let rest = String(name[..<open])
    var initials = rest.split(whereSeparator: \.isWhitespace).flatMap { word -> [Unicode.Scalar] in
      let scalars = Array(word.unicodeScalars)
      // A word that is an abbreviation itself counts with all its letters.
      return scalars.allSatisfy { $0.properties.isUppercase } ? scalars : Array(scalars.prefix(1))
    }[...]
    for letter in letters {
      guard let index = initials.firstIndex(where: { $0.properties.uppercaseMapping == String(letter) })
      else {
        return nil
      }
      initials = initials[(index + 1)...]
    }
    return rest
  }
}
