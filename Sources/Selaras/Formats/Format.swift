/// The formats in which a file can hold a cascade as text.
public enum Format: Sendable {
  case yaml, json

  /// The format that a file's name says; for another name what its first character that is no blank
  /// says: `{` and `[` begin JSON.
  public static func of(_ source: Source) -> Format {
    let name = source.name.lowercased()
    if name.hasSuffix(".json") { return .json }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .yaml }
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = source.bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .yaml
  }

  /// Reads a source in its format.
  public static func read(_ source: Source, index: UInt32, limits: Limits = Limits()) -> Reading {
    switch of(source) {
    case .json: JSON.read(source, index: index, limits: limits)
    case .yaml: YAML.read(source, index: index, limits: limits)
    }
  }
}
