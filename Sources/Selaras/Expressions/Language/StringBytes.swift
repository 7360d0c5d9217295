extension String {
  /// Equality of the bytes: Swift's own `==` also calls composed and decomposed letters the same.
  @inline(__always)
  func hasSameBytes(as other: String) -> Bool {
    let a = utf8
    let b = other.utf8
    if a.count != b.count { return false }
    let same: Bool?? = a.withContiguousStorageIfAvailable { a in
      b.withContiguousStorageIfAvailable { b in a.elementsEqual(b) }
    }
    if case .some(.some(let same)) = same { return same }
    return a.elementsEqual(b)
  }

  func hashBytes(into hasher: inout Hasher) {
    let done: Void? = utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if done == nil { for byte in utf8 { hasher.combine(byte) } }
    hasher.combine(0xFF as UInt8)
  }

  /// The order of the code points, which in UTF-8 is the order of the bytes.
  func hasBytes(before other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
