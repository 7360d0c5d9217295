extension Source {
  /// In which way a file says nothing at all.
  enum Blankness {
    /// Not a byte, or only blanks.
    case empty
    /// Zero bytes, as a disk leaves that lost what was written.
    case zeros
  }

  var blankness: Blankness? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var hasZero = false
    for byte in bytes[start...] {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: break
      case 0: hasZero = true
      default: return nil
      }
    }
    return hasZero ? .zeros : .empty
  }
}
