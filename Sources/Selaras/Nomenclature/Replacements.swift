/// Codes that were taken out of the nomenclature, and what stands in their place since 2027.
public struct Replacements: Sendable {
  let table: OfficialTable

  /// Made when it is first asked.
  public static let all = Replacements()

  private init() { table = OfficialTable(path: "nomenklatur/2027-pengganti.csv") }

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
    (0..<count).map(replacement).filter { $0.newCode == code.text || $0.newCode == code.template?.text }
  }

  func replacement(_ row: Int) -> Replacement {
    Replacement(
      government: Government(rawValue: table.string(row, 0)) ?? .regency,
      code: table.string(row, table.column("kode")), name: table.string(row, table.column("nama")),
      newCode: table.string(row, table.column("pengganti")))
  }
}
