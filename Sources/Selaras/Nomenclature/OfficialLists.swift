import Fingerprints

/// The lists that a run looks codes and texts up in: those of the program and, newer than all of them, one that the
/// user has.
public struct OfficialLists: Sendable {
  public let own: Nomenclature?
  /// The newest first.
  public let all: [OfficialList]

  public static let builtIn = OfficialLists()

  public init(own: Nomenclature? = nil) {
    self.own = own
    all = (own.map { [$0.list] } ?? []) + OfficialList.builtIn
  }

  public func nomenclature(_ list: OfficialList) -> Nomenclature {
    if let own, own.list == list { return own }
    return Nomenclature.of(list)
  }

  // MARK: By code

  /// The rows with a code, those of the newest list first.
  public func rows(_ code: OfficialCode) -> [OfficialRow] { all.flatMap { nomenclature($0).rows(code) } }

  // MARK: By text

  /// Whether a text stands in some list in this role.
  func contains(_ text: OfficialText, as role: TextRole) -> Bool {
    if text.isEmpty { return false }
    return text.fingerprints.contains { fingerprint in
      embeddedTexts.contains(fingerprint, role: role)
        || own?.texts?.contains(fingerprint, role: role) == true
    }
  }

  /// The rows that have a text in this role, those of the newest list first. Only lists that have some are opened.
  func rows(with text: OfficialText, as role: TextRole) -> [OfficialRow] {
    if text.isEmpty { return [] }
    func numbers(_ texts: FingerprintTable) -> [Int: [Int]] {
      let positions = Set(text.fingerprints.flatMap { texts.positions(of: $0, role: role) })
      return Dictionary(grouping: positions, by: \.table).mapValues { $0.map(\.row).sorted() }
    }
    var found: [OfficialRow] = []
    if let own, let texts = own.texts { found += numbers(texts)[0, default: []].map(own.row) }
    let builtIn = numbers(embeddedTexts)
    if builtIn.isEmpty { return found }
    for list in OfficialList.builtIn {
      guard let rows = list.path.flatMap({ builtIn[OfficialTable.number(ofFile: $0)] }) else { continue }
      found += rows.map(Nomenclature.of(list).row)
    }
    return found
  }
}
