extension XMLScanner {
  /// An attribute as it is written. Offsets are kept in 32 bits, as there are several of these for each cell.
  struct Attribute {
    private let offsets: (start: UInt32, end: UInt32, local: UInt32, valueStart: UInt32, valueEnd: UInt32)
    /// Whether the value is what it says: without references and line ends.
    let isPlain: Bool

    init(start: Int, end: Int, local: Int, value: Range<Int>, isPlain: Bool) {
      offsets = (
        UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end), UInt32(truncatingIfNeeded: local),
        UInt32(truncatingIfNeeded: value.lowerBound), UInt32(truncatingIfNeeded: value.upperBound)
      )
      self.isPlain = isPlain
    }

    /// Its name with the prefix, and where it begins without it.
    var start: Int { Int(offsets.start) }
    var end: Int { Int(offsets.end) }
    var local: Int { Int(offsets.local) }
    /// Its value between the quotes.
    var value: Range<Int> { Int(offsets.valueStart)..<max(Int(offsets.valueStart), Int(offsets.valueEnd)) }
  }

  /// A prefix and what it stands for; an empty one is that of elements without a prefix.
  struct Binding {
    var prefix: Range<Int>
    var namespace: XMLNamespace
  }

  /// The most attributes of an element, and the most prefixes that stand for something at once.
  private static let most = 256

  mutating func readAttributes() throws(PackageFault) {
    while true {
      let before = at
      skipBlanks()
      let start = at
      let local = takeName(from: start)
      guard at > start else { return }
      guard start > before else {
        throw broken("spasi di depan atribut tidak ada", "a blank before an attribute is missing")
      }
      let end = at
      skipBlanks()
      guard bytes[at] == UInt8(ascii: "=") else {
        throw broken("atribut tanpa nilai", "an attribute without a value")
      }
      at &+= 1
      skipBlanks()
      let (value, isPlain) = try readValue()
      let attribute = Attribute(start: start, end: end, local: local, value: value, isPlain: isPlain)
      if attributeCount < attributeBuffer.count {
        attributeBuffer[attributeCount] = attribute
      } else {
        attributeBuffer.append(attribute)
      }
      attributeCount &+= 1
      guard attributeCount <= Self.most else {
        throw .limit(
          "bagian `\(part)` memuat elemen dengan terlalu banyak atribut",
          "the part `\(part)` holds an element with too many attributes")
      }
      try checkName()
    }
  }

  private mutating func readValue() throws(PackageFault) -> (Range<Int>, isPlain: Bool) {
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw broken("nilai atribut tanpa tanda kutip", "the value of an attribute is not in quotes")
    }
    let bytes = bytes
    let start = at &+ 1
    var (index, isPlain, hasReference) = (start, true, false)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        if hasReference { try checkReferences(start..<index) }
        at = index &+ 1
        return (start..<index, isPlain)
      }
      if byte < 0x20 { isPlain = false }
      if byte == UInt8(ascii: "&") { (isPlain, hasReference) = (false, true) }
      if byte == UInt8(ascii: "<") { break }
      index &+= 1
    }
    at = index
    throw broken("nilai atribut tidak ditutup", "the value of an attribute is not closed")
  }

  /// The last attribute may not be there already; one that declares a prefix is kept with those.
  private mutating func checkName() throws(PackageFault) {
    let last = attributeBuffer[attributeCount &- 1]
    let length = last.end &- last.start
    let bytes = bytes
    let (name, first) = (last.start, bytes[last.start])
    for index in 0..<attributeCount &- 1 {
      let other = attributeBuffer[index]
      guard other.end &- other.start == length, bytes[other.start] == first else { continue }
      var offset = 1
      while offset < length, bytes[other.start &+ offset] == bytes[name &+ offset] { offset &+= 1 }
      if offset == length { throw broken("atribut ada dua kali", "an attribute is there twice") }
    }
    guard bytes[last.start] == UInt8(ascii: "x"), bytes.has("xmlns", at: last.start) else { return }
    guard length == 5 || last.local == last.start &+ 6 else { return }
    guard bindings.count < Self.most else {
      throw .limit(
        "bagian `\(part)` memuat terlalu banyak awalan nama", "the part `\(part)` declares too many prefixes")
    }
    let prefix = length == 5 ? last.end..<last.end : last.local..<last.end
    bindings.append(Binding(prefix: prefix, namespace: XMLNamespace(bytes[last.value])))
    if prefix.isEmpty { defaultNamespace = bindings[bindings.count - 1].namespace }
  }

  mutating func unbind(to count: Int) {
    bindings.removeSubrange(count...)
    defaultNamespace = bindings.last { $0.prefix.isEmpty }?.namespace ?? .none
  }

  /// What a prefix with its colon stands for; without one what elements without a prefix are.
  @inline(__always)
  func namespace(of prefix: Range<Int>) throws(PackageFault) -> XMLNamespace {
    prefix.isEmpty ? defaultNamespace : try bound(prefix.lowerBound..<prefix.upperBound - 1)
  }

  private func bound(_ prefix: Range<Int>) throws(PackageFault) -> XMLNamespace {
    for binding in bindings.reversed() where binding.prefix.count == prefix.count {
      if bytes[binding.prefix].elementsEqual(bytes[prefix]) { return binding.namespace }
    }
    if bytes.isText("xml", prefix.lowerBound, prefix.upperBound) { return .other }
    throw broken(
      "awalan \(bytes.quote(prefix)) tidak dinyatakan", "the prefix \(bytes.quote(prefix)) is not declared")
  }

  // MARK: Looking at them

  /// The attribute with a name that has no prefix.
  @inline(__always)
  func attribute(_ name: StaticString) -> Attribute? {
    for index in 0..<attributeCount
    where bytes.isText(name, attributeBuffer[index].start, attributeBuffer[index].end) {
      return attributeBuffer[index]
    }
    return nil
  }

  /// The attribute with a name in a namespace.
  func attribute(_ name: StaticString, _ namespace: XMLNamespace) -> Attribute? {
    attributes.first { attribute in
      attribute.local > attribute.start && bytes.isText(name, attribute.local, attribute.end)
        && (try? bound(attribute.start..<attribute.local - 1)) == namespace
    }
  }

  func value(_ attribute: Attribute?) -> String? {
    guard let attribute else { return nil }
    guard !attribute.isPlain else { return bytes.text(attribute.value) }
    var text: [UInt8] = []
    decode(attribute.value, to: &text, isAttribute: true)
    return String(decoding: text, as: UTF8.self)
  }

  func value(_ name: StaticString) -> String? { value(attribute(name)) }

  /// A whole number that is not negative; nil if the attribute is not there or is none.
  @inline(__always)
  func number(_ name: StaticString) -> Int? {
    guard let attribute = attribute(name) else { return nil }
    return bytes.number(attribute.value)
  }

  /// A switch as Office writes it; nil if the attribute is not there.
  func flag(_ attribute: Attribute?) -> Bool? {
    guard let attribute else { return nil }
    return !["0", "false", "off", "none"].contains(bytes.text(attribute.value))
  }
}

extension Bytes {
  /// A whole number of at most 18 digits; nil if a range is none.
  @inline(__always)
  func number(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 18 else { return nil }
    var value = 0
    for index in range {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }
}
