/// A string, and which text of the cascade it is a piece of.
struct Text: Sendable {
  var string: String
  var origin: Origin

  init(_ string: String, origin: Origin = .none) {
    self.string = string
    self.origin = origin
  }
}

/// A piece of one of the cascade's texts: which text, and the UTF-8 offsets in it.
struct Origin: Hashable, Sendable {
  /// The host's number of the text; -1 for a computed string, which stands nowhere.
  var field: Int32
  var lower: UInt32
  var upper: UInt32
  /// Whether the string stands there byte by byte, or upper and lower case apart; else it was only made from it, and
  /// its parts stand nowhere more exactly.
  var isVerbatim = true

  static let none = Origin(field: -1, lower: 0, upper: 0)

  var isNone: Bool { field < 0 }

  /// The origin of a string that was made from the piece.
  var reworded: Origin { Origin(field: field, lower: lower, upper: upper, isVerbatim: false) }

  /// The origin of a part of the string, by UTF-8 offsets in it.
  func part(_ lower: Int, _ upper: Int) -> Origin {
    if isNone || !isVerbatim { return self }
    return Origin(
      field: field, lower: self.lower + UInt32(clamping: lower),
      upper: self.lower + UInt32(clamping: upper))
  }
}
