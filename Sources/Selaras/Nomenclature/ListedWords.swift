import Fingerprints

/// The words that the official lists write.
enum ListedWords {
  /// Whether the lists write a word at all, in small letters.
  static func contain(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { embeddedFrequentWords.contains($0) || embeddedRareWords.contains($0) }
  }

  /// The words of a length that the lists write often. Nearly all are written right; the few misprints among them stand
  /// in the list `salah_cetak_resmi`.
  static func frequent(ofLength length: Int) -> some Sequence<UnsafeBufferPointer<UInt8>> {
    embeddedFrequentWords.words(ofLength: length)
  }

  /// The stems of the words that the lists write often; found when a word is first doubted.
  static let stems: Set<String> = {
    var stems: Set<String> = []
    for length in 3..<32 {
      for word in frequent(ofLength: length) {
        stems.insert(Stem(String(decoding: word, as: UTF8.self)).key)
      }
    }
    return stems
  }()
}
