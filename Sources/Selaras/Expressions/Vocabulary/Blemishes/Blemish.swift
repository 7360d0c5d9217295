/// A fault in the writing of a text, whatever the text says.
struct Blemish: Sendable {
  /// What the conditions of the rules call the kinds.
  enum Kind: String, Sendable, CaseIterable {
    /// Letters of another script, control characters, invisible ones inside of words.
    case script = "aksara"
    /// A bracket without its partner.
    case bracket = "kurung"
    /// A pair of brackets with nothing in it.
    case emptyBracket = "kurung_kosong"
    /// The text ends with a word that something must follow.
    case cut = "terpotong"
    /// The same words twice in a row.
    case repetition = "ulangan"
    /// A misspelled first word, where an opener or a measure should stand.
    case opener = "pembuka"
    /// Another misspelled word; each of a text is told.
    case spelling = "ejaan"
    /// A form that the table `bentuk_baku` knows a better one for.
    case form = "baku"
    /// Blanks and commas, and labels left in the text.
    case spacing = "spasi"
    /// What was to be replaced, and what no one meant to write.
    case placeholder = "isian"
    /// What stands for the text above.
    case above = "di_atas"
    /// Words joined or split when the text was taken from a page.
    case split = "pecah"

    /// The kinds by their names.
    static let table = KeyTable(allCases.map { ($0.rawValue, $0) })

    /// Whether it is a decree's own where the text has the decree's letters; else also the blanks and commas must be.
    var isOfLetters: Bool { self != .spacing && self != .split && self != .script }

    /// The keys of the texts that can have it.
    func isAsked(of key: Key) -> Bool {
      switch key {
      case .nama, .kinerja, .formulasi, .definisi, .sumber, .pemilik, .unit, .perangkatDaerah: true
      case .satuan: self == .script || self == .placeholder || self == .above
      default: false
      }
    }
  }

  var kind: Kind
  /// UTF-8 offsets in the text.
  var range: Range<Int>
  /// What to write in its place, empty if it is to be deleted; nil if that is not known.
  var mended: String?
}

extension Blemish {
  /// The kinds of a text, in one number.
  struct Kinds: OptionSet, Sendable {
    var rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ kind: Kind) {
      rawValue =
        switch kind {
        case .script: 1
        case .bracket: 2
        case .emptyBracket: 4
        case .cut: 8
        case .repetition: 16
        case .opener: 32
        case .spelling: 64
        case .form: 128
        case .spacing: 256
        case .placeholder: 512
        case .split: 1024
        case .above: 2048
        }
    }

    /// That the text was looked at for all but split words, and for these.
    static let known = Kinds(rawValue: 1 << 15)
    static let knownSplit = Kinds(rawValue: 1 << 14)
  }
}
