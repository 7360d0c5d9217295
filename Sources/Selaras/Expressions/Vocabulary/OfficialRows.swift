import Fingerprints

/// The rows of the official lists that things of the cascade stand for.
extension World {
  /// The rows that a node stands for: those of its code; without a code, those with the same name, or for a node
  /// without a name the same statement, below the rows of its parent if there are any. Those of the document's own
  /// list come first.
  func officialRows(of node: NodeID) -> [Handle<OfficialRow>] {
    if !index.officialRows.isEmpty, let known = index.officialRows[node.index] { return known }
    let found = findRows(of: node)
    let list = list(of: self[node].document)
    let sorted =
      found.filter { nomenclature.rows[$0].list == list }
      + found.filter { nomenclature.rows[$0].list != list }
    index.keep(sorted, of: node)
    return sorted
  }

  private func findRows(of node: NodeID) -> [Handle<OfficialRow>] {
    guard let level = OfficialLevel(self[node].level), let role = TextRole(level) else { return [] }
    if let code = code(of: node) {
      let rows = rowsOfSameName(asLegacy: node) + nomenclature.rows(ofCode: code, self)
      return ofOwnGovernment(rows, node).filter { nomenclature.rows[$0].level == level }
    }
    guard let (field, isName) = officialField(of: node) else { return [] }
    let candidates = nomenclature.rows(with: self[field].text, as: role, self)
    if candidates.isEmpty { return [] }
    let text = OfficialText(string(self[field].text))
    let found = ofOwnGovernment(candidates, node).filter {
      text.equals(isName ? nomenclature.rows[$0].name : nomenclature.rows[$0].performance)
    }
    let parents = parentCodes(of: node)
    let below = found.filter { row in
      parents.contains { nomenclature.rows[row].code.hasPrefix($0 + ".") }
    }
    return below.isEmpty ? found : below
  }

  /// For a node with a code of two digits: the rows with four that have its name below the same kegiatan. What the
  /// plan calls it says more than the number, which was another one in each edition.
  func rowsOfSameName(asLegacy node: NodeID) -> [Handle<OfficialRow>] {
    guard let code = record(of: node)?.code, code.isLegacy, let parent = code.parent else { return [] }
    let prefixes = [parent, parent.template].compactMap { $0 }.map { $0.text + "." }
    return rows(named: node, .subactivity).filter { row in
      !nomenclature.rows[row].list.hasOnlyNames
        && prefixes.contains(where: nomenclature.rows[row].code.hasPrefix)
    }
  }

  /// The rows of a level that have the name of a node.
  private func rows(named node: NodeID, _ role: TextRole) -> [Handle<OfficialRow>] {
    guard let field = cascade.field(.nama, of: node) else { return [] }
    let candidates = nomenclature.rows(with: self[field].text, as: role, self)
    if candidates.isEmpty { return [] }
    let name = OfficialText(string(self[field].text))
    return candidates.filter {
      name.equals(nomenclature.rows[$0].name)
    }
  }

  /// The rows of programs, kegiatan and sub-kegiatan that have the name of a node, whatever level it has itself.
  func rowsOfAnyLevel(named node: NodeID) -> [Handle<OfficialRow>] {
    let roles: [TextRole] = [.program, .activity, .subactivity]
    return ofOwnGovernment(roles.flatMap { rows(named: node, $0) }, node)
  }

  /// The rows that the lists put a kegiatan or sub-kegiatan under: those of the code that its own begins with, or,
  /// without a code, those above the rows of its name. Each code once, as the document's own list has it if it does.
  func officialRowsAbove(_ node: NodeID) -> [Handle<OfficialRow>] {
    guard let level = OfficialLevel(self[node].level), level != .program else { return [] }
    let own: [OfficialCode]
    if let code = record(of: node)?.code {
      own = code.level == level ? [code] : []
    } else {
      own = officialRows(of: node).compactMap { OfficialCode(nomenclature.rows[$0].code) }
    }
    let list = list(of: self[node].document)
    var found: [Handle<OfficialRow>] = []
    for code in own.compactMap(\.parent) {
      let rows = ofOwnGovernment(nomenclature.rows(of: code), node)
      guard let row = rows.first(where: { nomenclature.rows[$0].list == list }) ?? rows.first,
        !found.contains(where: { nomenclature.rows[$0].code == nomenclature.rows[row].code })
      else { continue }
      found.append(row)
    }
    return found
  }

  /// The row that a node without a code clearly means, though its text is none of an official row.
  func nearRow(of node: NodeID) -> Handle<OfficialRow>? {
    guard let level = OfficialLevel(self[node].level), let role = TextRole(level), code(of: node) == nil,
      let (field, isName) = officialField(of: node), officialRows(of: node).isEmpty,
      !nomenclature.isOfficial(self[field].text, role, code: nil, self)
    else { return nil }
    let document = self[node].document
    let list = list(of: document)
    let government = statedGovernment(of: document)
    let parents: [String?] = level == .program ? [nil] : parentCodes(of: node)
    // With several parents it is not clear any more what is meant.
    guard parents.count == 1, isName || level == .subactivity else { return nil }
    return nomenclature.nearest(
      to: self[field].text, isName: isName, below: parents[0], list, government, self)
  }

  /// The rows of sub-kegiatan that have an indicator.
  func officialRows(of indicator: IndicatorID) -> [Handle<OfficialRow>] {
    let node = self[indicator].node
    guard OfficialLevel(self[node].level) == .subactivity, let field = cascade.field(.nama, of: indicator)
    else { return [] }
    return ofOwnGovernment(nomenclature.rows(with: self[field].text, as: .indicator, self), node)
  }

  /// The codes of the rows that a node's parent stands for, or clearly means. A parent that stands no higher, as in a
  /// circle, says nothing.
  private func parentCodes(of node: NodeID) -> [String] {
    guard let parent = self[node].parent, self[parent].level.depth < self[node].level.depth else { return [] }
    var rows = officialRows(of: parent)
    if rows.isEmpty, let near = nearRow(of: parent) { rows = [near] }
    var codes: [String] = []
    for row in rows where !codes.contains(nomenclature.rows[row].code) {
      codes.append(nomenclature.rows[row].code)
    }
    return codes
  }

  /// Rows without those of the other government, if there are any of the document's own.
  private func ofOwnGovernment(_ rows: [Handle<OfficialRow>], _ node: NodeID) -> [Handle<OfficialRow>] {
    guard rows.count > 1, let own = statedGovernment(of: self[node].document) else { return rows }
    let ours = rows.filter { nomenclature.rows[$0].government == own }
    return ours.isEmpty ? rows : ours
  }

  /// The text of a node that names it: its name, or its only statement.
  private func officialField(of node: NodeID) -> (field: FieldID, isName: Bool)? {
    if let name = cascade.field(.nama, of: node) { return (name, true) }
    return cascade.mainField(of: node).map { ($0, false) }
  }

  /// The row of a node's code in the list of its document. Where both governments have the code, that of the
  /// document's own.
  func officialRow(of node: NodeID) -> OfficialRow? {
    guard let record = record(of: node) else { return nil }
    let document = self[node].document
    let list = list(of: document)
    let rows = record.rows.filter { $0.list == list }
    guard rows.count > 1 else { return rows.first }
    let own = statedGovernment(of: document) ?? .regency
    return rows.first { $0.government == own } ?? rows.first
  }

  func code(of node: NodeID) -> TextTable.ID? { cascade.field(.kode, of: node).map { self[$0].text } }

  /// What the lists say of the code of a node; nil if it has none.
  func record(of node: NodeID) -> CodeRecord? {
    code(of: node).flatMap { nomenclature.record(ofCode: $0, self) }
  }
}
