/// The vocabularies of Office files, each in the words of ECMA-376 and of the strict form of ISO 29500.
enum XMLNamespace: UInt8 {
  /// Of an attribute without a prefix, and of an element where none is declared.
  case none
  case sheet, word, math, drawing
  /// Of the attributes that name a relationship.
  case relationship
  /// Of the parts that list relationships, and of the list of the types of all parts.
  case package, types
  /// Alternatives, of which a reader takes the first that it knows.
  case alternatives
  case other

  private static let known: [(uri: StaticString, namespace: XMLNamespace)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .sheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .sheet),
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", .word),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", .word),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", .math),
    ("http://purl.oclc.org/ooxml/officeDocument/math", .math),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", .drawing),
    ("http://purl.oclc.org/ooxml/drawingml/main", .drawing),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .relationship),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .relationship),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .package),
    ("http://schemas.openxmlformats.org/package/2006/content-types", .types),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", .alternatives),
  ]

  init(_ uri: Slice<UnsafeBufferPointer<UInt8>>) {
    let found = Self.known.first { $0.uri.withUTF8Buffer { $0.elementsEqual(uri) } }
    self = found?.namespace ?? (uri.isEmpty ? .none : .other)
  }
}
