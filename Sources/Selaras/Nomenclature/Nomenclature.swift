import Fingerprints

/// One official list: finds its rows by code, and by name below a code.
///
/// Lists are made when they are first asked, once for the whole program.
public struct Nomenclature: Sendable {
  public let list: OfficialList
  let table: OfficialTable
  private let level: Int?
  let name: Int?
  let performance: Int?
  let indicator: Int?
  private let unit: Int?

  /// Where its texts stand, together with those of other lists; nil if it has none.
  let texts: FingerprintTable?

  private static let y2027 = Nomenclature(.y2027)
  private static let y2023 = Nomenclature(.y2023)
  private static let y2020 = Nomenclature(.y2020)

  /// A list of the program.
  public static func of(_ list: OfficialList) -> Nomenclature {
    switch list {
    case .y2027: y2027
    case .y2023: y2023
    case .y2020: y2020
    case .own(let file): preconditionFailure("\(file) is no list of the program")
    }
  }

  private init(_ list: OfficialList) {
    guard let path = list.path else { preconditionFailure("\(list.name) is no list of the program") }
    self.init(list, OfficialTable(path: path), texts: embeddedTexts)
  }

  init(_ list: OfficialList, _ table: OfficialTable, texts: FingerprintTable?) {
    self.list = list
    self.table = table
    self.texts = texts
    level = table.column("jenjang")
    name = table.column("nama")
    performance = table.column("kinerja")
    indicator = table.column("indikator")
    unit = table.column("satuan")
  }

  public var count: Int { table.count }

  public func row(_ index: Int) -> OfficialRow {
    OfficialRow(
      list: list, government: table.government(index), level: level(index),
      code: table.string(index, table.codeColumn), name: table.string(index, name),
      performance: table.string(index, performance), indicator: table.string(index, indicator),
      unit: table.string(index, unit))
  }

  func level(_ index: Int) -> OfficialLevel {
    // The list of 2020 has only sub-kegiatan.
    guard let level else { return .subactivity }
    // Asked of every row of a list; the first letters differ.
    return switch table.cell(index, level).first {
    case UInt8(ascii: "b"): .field
    case UInt8(ascii: "p"): .program
    case UInt8(ascii: "k"): .activity
    default: .subactivity
    }
  }

  // MARK: By code

  /// The rows with a code: of a kabupaten or kota, then of a provinsi. A document's own code of a program penunjang
  /// finds its template: `5.03.01.2.01.0001` finds `X.XX.01.2.01.0001`.
  public func rows(_ code: OfficialCode) -> [OfficialRow] { indices(code).map(row) }

  func indices(_ code: OfficialCode) -> [Int] {
    let exact = Government.allCases.compactMap { table.row($0, code.text) }
    guard exact.isEmpty, let template = code.template else { return exact }
    return Government.allCases.compactMap { table.row($0, template.text) }
  }

  /// The rows directly below a code.
  public func children(of code: OfficialCode, _ government: Government) -> [OfficialRow] {
    childIndices(of: code, government).map(row)
  }

  private func childIndices(of code: OfficialCode, _ government: Government) -> [Int] {
    let groups = code.level == .program ? 5 : code.groups.count + 1
    func below(_ code: OfficialCode) -> [Int] {
      table.rows(government, codesBeginningWith: code.text + ".").filter {
        table.cell($0, table.codeColumn).count { $0 == UInt8(ascii: ".") } == groups - 1
      }
    }
    let own = below(code)
    guard own.isEmpty, let template = code.template else { return own }
    return below(template)
  }

  /// Whether the list has anything of a code's bidang for its government.
  func hasField(of code: OfficialCode) -> Bool {
    let prefix = (code.template ?? code).groups[..<2].joined(separator: ".") + "."
    let governments = code.government.map { [$0] } ?? Government.allCases
    return governments.contains { !table.rows($0, codesBeginningWith: prefix).isEmpty }
  }

  // MARK: By name

  /// The rows directly below a code that have a name, as ``OfficialText`` compares names.
  public func rows(named name: String, below code: OfficialCode) -> [OfficialRow] {
    let text = OfficialText(name)
    return Government.allCases.flatMap { childIndices(of: code, $0) }.map(row).filter { text.equals($0.name) }
  }

  // MARK: By likeness

  /// The rows directly below a code, or for no code all programs, with their words; of one government, or of both.
  func wordedRows(below code: OfficialCode?, _ government: Government?) -> [WordedRow] {
    let governments = government.map { [$0] } ?? Government.allCases
    let indices: [Int] =
      if let code {
        governments.flatMap { childIndices(of: code, $0) }
      } else {
        (0..<count).filter { level($0) == .program && governments.contains(table.government($0)) }
      }
    return indices.map { WordedRow(row($0)) }
  }
}
