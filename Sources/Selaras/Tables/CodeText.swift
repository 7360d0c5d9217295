/// An official code at the beginning of a cell: `1.02.01.2.01.0001 - Penyusunan ...`.
struct CodeText: Equatable {
  /// Offsets in the text; without a dot at its end.
  var code: Range<Int>
  /// What stands behind the code and the sign that parts them.
  var rest: Range<Int>
  var groups: Int

  /// - Returns: nil if the text begins with no code of at least two groups.
  init?(_ bytes: ArraySlice<UInt8>) {
    let base = bytes.startIndex
    var at = bytes.trimmed.startIndex
    let start = at
    var groups = 0
    var end = at
    while at < bytes.endIndex {
      let digits = bytes[at...].prefix { (0x30...0x39).contains($0) || $0 | 0x20 == UInt8(ascii: "x") }
      guard !digits.isEmpty, digits.count <= 4 else { break }
      groups += 1
      at = digits.endIndex
      end = at
      guard at < bytes.endIndex, bytes[at] == UInt8(ascii: ".") else { break }
      at += 1
    }
    let isOver = at == bytes.endIndex || bytes[at] <= 0x20 || Self.isDash(bytes[at...]) || bytes[at] == 0x3A
    guard groups >= 2, isOver || bytes[at] == 0xC2 else { return nil }
    while at < bytes.endIndex,
      bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ":") || Self.isDash(bytes[at...])
    {
      at += bytes[at] >= 0x80 ? 3 : 1
    }
    code = start - base..<end - base
    rest = min(at, bytes.endIndex) - base..<bytes.count
    self.groups = groups
  }

  /// `-`, `–` or `—`.
  private static func isDash(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == UInt8(ascii: "-") || bytes.starts(with: [0xE2, 0x80, 0x93])
      || bytes.starts(with: [0xE2, 0x80, 0x94])
  }

  /// The level of the official nomenclature that has codes of so many groups; nil for an urusan or bidang.
  static func level(ofGroups groups: Int) -> Level? {
    switch groups {
    case ..<3: nil
    case 3: .program
    case 4, 5: .activity
    default: .subactivity
    }
  }

  /// The groups of a code that stand in cells beside each other, as the code is written: a number has lost its zeros.
  static func joined(_ pieces: [String]) -> String {
    let widths = [1, 2, 2, 1, 2, 4]
    var groups: [String] = []
    for piece in pieces {
      let parts = piece.split(separator: ".").map { String($0.filter { !$0.isWhitespace }) }
      for (index, part) in parts.enumerated() where !part.isEmpty {
        let width = groups.count < widths.count ? widths[groups.count] : part.count
        let missing = String(repeating: "0", count: max(0, width - part.count))
        // Behind a dot a number loses the zero at its end, elsewhere those before it.
        let isWritten = part.count >= width || (width == 4 && part.count > 1)
        groups.append(isWritten ? part : index > 0 ? part + missing : missing + part)
      }
    }
    return groups.joined(separator: ".")
  }
}
