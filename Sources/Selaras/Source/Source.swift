/// One input as it was read: the name a person knows it by, and its text.
///
/// A text file's text is its bytes. A spreadsheet's text is the texts of its cells one after the other, with a map
/// that says which cell an offset belongs to: so every ``Place`` is a byte range.
public struct Source: Sendable {
  /// The path as it was given, or the name given to standard input.
  public let name: String
  /// UTF-8, if the file keeps its promise; readers report where it does not.
  public let bytes: [UInt8]
  /// Of a workbook or a document with tables the cells that the text was made of.
  public var cells: CellMap?

  public init(name: String, bytes: [UInt8], cells: CellMap? = nil) {
    self.name = name
    self.bytes = bytes
    self.cells = cells
  }

  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a byte range; bytes that are no UTF-8 become U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
