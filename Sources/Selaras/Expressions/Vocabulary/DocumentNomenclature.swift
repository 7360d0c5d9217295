/// Which list, and whose rows of it, decide about a document.
extension World {
  /// The user's own list, that of the edition given by hand or named by the document, the one its settings name, or the
  /// one that goes with its period.
  func list(of document: DocumentID) -> OfficialList {
    if let own = nomenclature.lists.own { return own.list }
    if let known = index.lists[document] { return known }
    let edition =
      nomenclature.edition ?? Edition(rawValue: text(.nomenklatur, of: document).string.trimmedOfBlanks)
      ?? self[document].edition ?? Edition.usual(for: self[document].years)
    index.lists[document] = OfficialList(edition)
    return OfficialList(edition)
  }

  /// Whose document it is, as far as it can be told: by the name of the region, else by most of its codes.
  func statedGovernment(of document: DocumentID) -> Government? {
    if let known = index.governments[document] { return known }
    let government = namedGovernment(of: document) ?? codedGovernment(of: document)
    index.governments[document] = .some(government)
    return government
  }

  /// The regions of DKI Jakarta are parts of the province.
  private func namedGovernment(of document: DocumentID) -> Government? {
    let words = words(of: text(.daerah, of: document)).folded
    if words.contains("administrasi") { return .province }
    if words.contains(where: ["provinsi", "propinsi", "prov"].contains) { return .province }
    return words.contains(where: ["kabupaten", "kab", "kota"].contains) ? .regency : nil
  }

  private func codedGovernment(of document: DocumentID) -> Government? {
    var counts: [Government: Int] = [:]
    for node in self[document].nodes {
      guard let government = record(of: node)?.code.government else { continue }
      counts[government, default: 0] += 1
    }
    let (regency, province) = (counts[.regency] ?? 0, counts[.province] ?? 0)
    return regency == province ? nil : regency > province ? .regency : .province
  }
}
