import Testing

@testable import Selaras

@Suite struct `The stem of a word` {
  static let families = [
    "kelola pengelolaan terkelolanya dikelola mengelola", "layanan pelayanan melayani terlayaninya dilayani",
    "nilai penilaian menilai dinilai", "tata penataan menata tertatanya ditata",
    "tingkat meningkatnya peningkatan ditingkatkan",
    "turun menurunnya penurunan menurunkan", "kembang pengembangan berkembangnya dikembangkan",
    "penuh pemenuhan terpenuhinya memenuhi", "sehat kesehatan", "miskin kemiskinan", "pegawai kepegawaian",
    "selesai penyelesaian terselesaikannya", "awas pengawasan terawasinya mengawasi",
    "ajar belajar pelajar pembelajaran",
    "rumah perumahan", "atur peraturan mengatur pengaturan", "duduk penduduk kependudukan",
    "bangun pembangunan terbangunnya dibangun", "susun penyusunan tersusunnya menyusun",
    "latih pelatihan melatih", "manfaat pemanfaatan dimanfaatkan",
  ].map { $0.split(separator: " ").map(String.init) }

  @Test(arguments: families) func `is one for a family`(words: [String]) {
    #expect(Set(words.map { Stem($0).key }).count == 1, "\(words.map { "\($0) \(Stem($0).key)" })")
  }

  @Test func `is another for another family`() {
    let stems = Self.families.map { Stem($0[0]).key }
    #expect(Set(stems).count == stems.count, "\(stems.sorted())")
  }

  @Test(arguments: ["dinas", "makan", "asn", "kepala", "jalan", "beras", "2025", "é", ""])
  func `leaves short words and what is no word nearly as they are`(word: String) {
    #expect(word.hasSuffix(Stem(word).key))
    #expect(Stem(word).key.utf8.count + 1 >= word.utf8.count)
  }

  /// What the page says of its limits.
  @Test func `has its limits`() {
    #expect(Stem("perintah") != Stem("pemerintah"))
    #expect(Stem("profesional") != Stem("profesionalitas"))
    #expect(Stem("rata") == Stem("tata"))
  }

  @Test(arguments: 0..<4) func `is a part of the word, whatever the word`(seed: Int) {
    var random = SeededNumbers(UInt64(seed))
    let parts = [
      "meng", "pe", "di", "ke", "an", "kan", "nya", "i", "ber", "a", "kelola", "tur", "ng", "é", "x", "per",
    ]
    for _ in 0..<500 {
      let word = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
        parts.randomElement(using: &random)
      }
      .joined()
      let key = Stem(word).key
      #expect(word.contains(key) || key.isEmpty, "\(word) \(key)")
      #expect(key.isEmpty == word.isEmpty, "\(word)")
      #expect(Stem(word) == Stem(word))
    }
  }
}
