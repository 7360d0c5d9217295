import Fingerprints

/// The lists that a run looks codes and texts up in: those of the program and, newer than all of them, one that the
/// user has.
public struct OfficialLists: Sendable {
  public var own: Nomenclature?

  public static let builtIn = OfficialLists()

  public init(own: Nomenclature? = nil) { self.own = own }

  /// The newest first.
  public var all: [OfficialList] { (own.map { [$0.list] } ?? []) + OfficialList.builtIn }

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

  /// The rows that have a text in this role, those of the newest list first.
  func rows(with text: OfficialText, as role: TextRole) -> [OfficialRow] {
    if text.isEmpty { return [] }
    var found: [OfficialRow] = []
    for list in all {
      let nomenclature = nomenclature(list)
      guard let texts = nomenclature.texts else { continue }
      var positions: Set<Int> = []
      for fingerprint in text.fingerprints {
        for position in texts.positions(of: fingerprint, role: role)
        where position.table == nomenclature.tableNumber {
          positions.insert(position.row)
        }
      }
      found += positions.sorted().map(nomenclature.row)
    }
    return found
  }
}
