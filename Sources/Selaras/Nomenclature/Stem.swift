/// What the words of one family have in common: `pengelolaan`, `terkelolanya` and `kelola` have one stem.
///
/// A word in small letters is stripped of its endings and prefixes by the shape of the word alone; no dictionary is
/// asked. A prefix can swallow the first letter of a word (`menilai` of `nilai`, `penataan` of `tata`, `perumahan` of `rumah`), so a stem never
/// begins with one of these letters before a vowel: a stem is a key to compare, not a word to show. Short words keep
/// what may be an affix (`dinas`, `makan`), and a word that only looks derived loses what it should keep
/// (`perintah`); then two words are wrongly held apart, or two strange ones for relatives.
struct Stem: Hashable, Sendable {
  let key: String

  init(_ word: String) {
    var letters = Array(word.utf8)[...]
    guard letters.count > 4, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      key = String(decoding: Self.withoutFirst(letters), as: UTF8.self)
      return
    }
    Self.drop(ending: "nya", leaving: 4, &letters)
    Self.drop(ending: "lah", leaving: 5, &letters)
    let isNoun = Self.dropEnding(&letters)
    var hasPrefix = false
    // `memperkenalkan`, `keberhasilan` have two prefixes; three are none too many.
    for _ in 0..<3 {
      guard let prefix = Self.prefix(of: letters, isNoun: isNoun) else { break }
      letters = letters.dropFirst(prefix)
      hasPrefix = true
    }
    // The `i` of `nilai` and `pegawai` is their own.
    if hasPrefix, letters.dropLast().last != UInt8(ascii: "a") {
      Self.drop(ending: "i", leaving: 3, &letters)
    }
    key = String(decoding: Self.withoutFirst(letters), as: UTF8.self)
  }

  /// `-kan` of a verb, or else `-an`; the `ke-` of `kesehatan` goes with it. Whether there was such an ending.
  private static func dropEnding(_ letters: inout ArraySlice<UInt8>) -> Bool {
    let before = letters.count
    let isNoun = letters.starts(with: "ke".utf8) || letters.starts(with: "pe".utf8)
    if !isNoun { drop(ending: "kan", leaving: 4, &letters) }
    if letters.count == before { drop(ending: "an", leaving: 4, &letters) }
    if letters.count < before, letters.starts(with: "ke".utf8), letters.count >= 6 {
      letters = letters.dropFirst(2)
    }
    return letters.count < before
  }

  private static func drop(ending: String, leaving rest: Int, _ letters: inout ArraySlice<UInt8>) {
    let count = ending.utf8.count
    if letters.count >= rest + count, letters.suffix(count).elementsEqual(ending.utf8) {
      letters = letters.dropLast(count)
    }
  }

  /// The length of the prefix; nil if there is none, or if too little would be left: `penata` of `penataan` has one,
  /// `penuh` has none.
  private static func prefix(of letters: ArraySlice<UInt8>, isNoun: Bool) -> Int? {
    // Only here is the prefix `bel-` or `pel-`.
    if letters.elementsEqual("belajar".utf8) || letters.elementsEqual("pelajar".utf8) { return 3 }
    if letters.starts(with: "me".utf8) || letters.starts(with: "pe".utf8), letters.count >= 6,
      "lwykdjt".utf8.contains(letters[letters.startIndex + 2])
    {
      return 2
    }
    for (prefix, rest) in prefixes
    where letters.count >= prefix.count + (isNoun ? 3 : rest) && letters.starts(with: prefix) {
      return prefix.count
    }
    return nil
  }

  /// Each with the fewest letters that may be left; the longer ones first.
  private static let prefixes: [(prefix: [UInt8], rest: Int)] = [
    ("meny", 4), ("peny", 4), ("meng", 3), ("peng", 3), ("mem", 3), ("pem", 4), ("men", 3), ("pen", 4),
    ("ber", 4), ("ter", 4), ("per", 4), ("di", 4),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Without the first letter, if a prefix could have swallowed it.
  private static func withoutFirst(_ letters: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard letters.count > 3, let first = letters.first, "kptsmnr".utf8.contains(first),
      "aiueo".utf8.contains(letters[letters.startIndex + 1])
    else { return letters }
    return letters.dropFirst()
  }
}
