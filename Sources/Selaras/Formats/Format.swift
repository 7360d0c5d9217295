/// The formats in which a file can hold a cascade.
public enum Format: Hashable, Sendable {
  case yaml, json, csv
  /// XLSX, also with macros.
  case workbook
  /// DOCX, whose tables are read.
  case document
  /// What is not read.
  case foreign(ForeignFile)

  /// Whether a file of it is read as a ``Workbook``.
  public var isTable: Bool { [.csv, .workbook, .document].contains(self) }

  /// The format that a file's first bytes say, or else its name; for another name what its first character that is no
  /// blank says: `{` and `[` begin JSON.
  public static func of(_ source: Source) -> Format {
    if let format = Signature.format(of: source) { return format }
    if Signature.isBinary(source) { return .foreign(.binary) }
    switch FileEnding.of(source.name)?.use {
    case .read(let format): return format
    case .foreign, .told: return .ofText(source)
    case nil: break
    }
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = source.bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .yaml
  }

  /// What a text file is that has the name of an old workbook: programs of the web write them so.
  private static func ofText(_ source: Source) -> Format {
    let head = String(decoding: source.bytes.prefix(4096), as: UTF8.self).lowercased()
    if head.contains("urn:schemas-microsoft-com:office:spreadsheet"), !head.contains("<html") {
      return .foreign(.xmlWorkbook)
    }
    if head.contains("<html") || head.contains("<table") { return .foreign(.webPage) }
    return .csv
  }

  /// Reads a source that holds a tree; of other formats nothing, ``Workbook/read(_:index:limits:)`` reads those.
  public static func read(_ source: Source, index: UInt32, limits: Limits = Limits()) -> Reading {
    switch of(source) {
    case .json: JSON.read(source, index: index, limits: limits)
    case .yaml: YAML.read(source, index: index, limits: limits)
    case .csv, .workbook, .document, .foreign: Reading(tree: Tree(source: index))
    }
  }
}
