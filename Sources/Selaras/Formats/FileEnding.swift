/// How the name of a file ends that may hold a plan, and what is done with it where it is found in a folder. The one list:
/// what is called otherwise is none of ours, unless it is named by hand.
public struct FileEnding: Hashable, Sendable {
  /// In small letters, with its dot.
  public let text: String
  public let use: Use

  public enum Use: Hashable, Sendable {
    /// It is read as this, unless its first bytes say otherwise.
    case read(Format)
    /// Only its own program knows it; a text under that name is a table, as programs of the web write it.
    case foreign
    /// The same, and many of them are no plans: its first bytes are enough to tell it.
    case told
  }

  public static let all =
    [
      ".yaml", ".yml",
    ].map { FileEnding($0, .read(.yaml)) }
    + [FileEnding(".json", .read(.json))]
    + [".csv", ".tsv", ".tab"].map { FileEnding($0, .read(.csv)) }
    + [".xlsx", ".xlsm", ".xltx", ".xltm"].map { FileEnding($0, .read(.workbook)) }
    + [".docx", ".docm", ".dotx", ".dotm"].map { FileEnding($0, .read(.document)) }
    + [".xls", ".xlt", ".xlsb", ".ods", ".numbers", ".doc", ".odt"].map { FileEnding($0, .foreign) }
    + [".pdf", ".rtf"].map { FileEnding($0, .told) }

  private init(_ text: String, _ use: Use) {
    self.text = text
    self.use = use
  }

  /// Nil for a name that ends otherwise.
  public static func of(_ name: String) -> FileEnding? {
    let name = name.lowercased()
    return all.first { name.hasSuffix($0.text) }
  }

  /// Whether a file that is called so and cannot be read may be the plan that is missing.
  var isOfOffice: Bool { use == .read(.workbook) || use == .read(.document) }
}
