/// One official list: finds its rows by code, and by name below a code.
///
/// Lists are made when they are first asked, once for the whole program.
public struct Nomenclature: Sendable {
  public let list: OfficialList
  let table: OfficialTable
  private let level: Int?
  private let code: Int?
  let name: Int?
  let performance: Int?
  let indicator: Int?
  private let unit: Int?

  private static let y2027 = Nomenclature(.y2027)
  private static let y2023 = Nomenclature(.y2023)
  private static let y2020 = Nomenclature(.y2020)

  public static func of(_ list: OfficialList) -> Nomenclature {
    switch list {
    case .y2027: y2027
    case .y2023: y2023
    case .y2020: y2020
    }
  }

  init(_ list: OfficialList) {
    self.list = list
    table = OfficialTable(path: list.path)
    level = table.column("jenjang")
    code = table.column("kode")
    name = table.column("nama")
    performance = table.column("kinerja")
    indicator = table.column("indikator")
    unit = table.column("satuan")
  }

  public var count: Int { table.count }

  public func row(_ index: Int) -> OfficialRow {
    OfficialRow(
      list: list, government: Government(rawValue: table.string(index, 0)) ?? .regency, level: level(index),
      code: table.string(index, code), name: table.string(index, name),
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
        table.cell($0, self.code ?? 0).count { $0 == UInt8(ascii: ".") } == groups - 1
      }
    }
    let own = below(code)
    guard own.isEmpty, let template = code.template else { return own }
    return below(template)
  }

  // MARK: By name

  /// The rows directly below a code that have a name, as ``OfficialText`` compares names.
  public func rows(named name: String, below code: OfficialCode) -> [OfficialRow] {
    let text = OfficialText(name)
    return Government.allCases.flatMap { childIndices(of: code, $0) }.map(row).filter { text.equals($0.name) }
  }

  /// The rows directly below a code, or of a whole level, whose names have the most words in common with a text:
  /// the best and the second-best. For suggestions only: official names are often nearly alike.
  public func nearest(
    to name: String, below code: OfficialCode? = nil, at level: OfficialLevel = .subactivity
  )
    -> [OfficialRow]
  {
    let wanted = WordBag(name)
    var best: [(index: Int, likeness: Double)] = []
    let candidates =
      code.map { code in Government.allCases.flatMap { childIndices(of: code, $0) } }
      ?? Array(0..<count).filter { self.level($0) == level }
    for index in candidates {
      let likeness = wanted.likeness(WordBag(table.string(index, self.name)))
      guard likeness >= 0.5 else { continue }
      best.append((index, likeness))
    }
    // The first in the list wins among the equally near, so that the answer is always the same.
    best.sort { ($0.likeness, $1.index) > ($1.likeness, $0.index) }
    var found: [OfficialRow] = []
    for (index, _) in best where found.count < 2 {
      let row = row(index)
      if !found.contains(where: { $0.name == row.name }) { found.append(row) }
    }
    return found
  }
}

/// The words of a text, to tell how alike two texts are.
private struct WordBag {
  private let words: [String: Int]
  private let count: Int

  init(_ text: String) {
    let folded = FoldedWords(text).folded
    words = Dictionary(folded.map { ($0, 1) }, uniquingKeysWith: +)
    count = folded.count
  }

  /// From 0 to 1: how many words of both are the same (Dice).
  func likeness(_ other: WordBag) -> Double {
    let common = words.reduce(0) { $0 + min($1.value, other.words[$1.key] ?? 0) }
    return count + other.count == 0 ? 0 : 2 * Double(common) / Double(count + other.count)
  }
}
