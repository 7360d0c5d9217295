/// Codes that were taken out of the nomenclature, and what stands in their place since 2027.
public struct Replacements: Sendable {
  static let path = "nomenklatur/2027-pengganti.csv"

  private let table: OfficialTable
  private let name: Int?
  private let newCode: Int?

  /// Made when it is first asked.
  public static let all = Replacements()

  private init() {
    table = OfficialTable(path: Self.path)
    name = table.column("nama")
    newCode = table.column("pengganti")
  }

  /// A retired code with the name it had, and the code that replaces it.
  public struct Replacement: Equatable, Sendable {
    public var government: Government
    public var code: String
    public var name: String
    public var newCode: String
  }

  public var count: Int { table.count }

  /// Replacements of a code: a provinsi and a kabupaten may have different ones.
  public func of(_ code: OfficialCode) -> [Replacement] {
    [code, code.template].compactMap { $0 }.flatMap { code in
      Government.allCases.compactMap { table.row($0, code.text) }.map(replacement)
    }
  }

  /// The codes that a code replaces.
  public func replaced(by code: OfficialCode) -> [Replacement] {
    let codes = [code.text, code.template?.text]
    return (0..<count).filter { codes.contains(table.string($0, newCode)) }.map(replacement)
  }

  func replacement(_ row: Int) -> Replacement {
    Replacement(
      government: table.government(row), code: table.string(row, table.codeColumn),
      name: table.string(row, name), newCode: table.string(row, newCode))
  }
}
