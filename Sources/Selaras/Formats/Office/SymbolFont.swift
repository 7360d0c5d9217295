/// The signs that Word writes with a font of its own instead of with their letters (`w:sym`): what they look like.
enum SymbolFont {
  /// The sign of a font at a place; nil if the font is not known, or has something else there than a plan says anything
  /// with.
  ///
  /// - Parameter code: as the file has it, with or without 0xF000.
  static func scalar(_ font: String, _ code: UInt32) -> Unicode.Scalar? {
    let place = code & 0xFF
    guard code == place || code == 0xF000 | place else { return nil }
    switch font.lowercased() {
    case "symbol": return symbol[place] ?? letter(place)
    case "wingdings": return wingdings[place]
    default: return nil
    }
  }

  /// Digits and signs that Symbol has where ASCII has them.
  private static func letter(_ place: UInt32) -> Unicode.Scalar? {
    guard (0x20...0x3F).contains(place) || "[]_{|}".unicodeScalars.contains(where: { $0.value == place })
    else { return nil }
    return Unicode.Scalar(place)
  }

  /// Adobe's encoding of Symbol.
  private static let symbol: [UInt32: Unicode.Scalar] = [
    0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x44: "Δ", 0x53: "Σ", 0x61: "α",
    0x62: "β",
    0x64: "δ", 0x6D: "μ", 0x70: "π", 0x73: "σ", 0x7E: "∼", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←",
    0xAD: "↑",
    0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠",
    0xBA: "≡",
    0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xCE: "∈", 0xD0: "∠", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xDE: "⇒",
    0xE5: "∑",
  ]

  /// Ticks, boxes and bullets.
  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA7: "▪",
    0xA8: "◻",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
  ]
}
