/// Codes that the list of a document has no longer, and what stands in their place.
extension World {
  /// Whether some list has the code of a node, or had it before it was retired.
  func hasOfficialCode(_ node: NodeID) -> Bool {
    guard let code = code(of: node) else { return false }
    let entry = nomenclature.entry(code, self)
    return !entry.rows.isEmpty || !entry.retired.isEmpty
  }

  /// Whether the code of a node was taken out of the list of its document: an older list has it, or it is known to be
  /// replaced.
  func isRetired(_ node: NodeID) -> Bool {
    guard let text = code(of: node) else { return false }
    let entry = nomenclature.entry(text, self)
    let document = self[node].document
    let list = list(of: document)
    guard let code = entry.code, !code.isLegacy,
      !entry.rows.contains(where: { nomenclature.rows[$0].list == list }),
      let place = nomenclature.lists.all.firstIndex(of: list)
    else { return false }
    let rows = entry.rows.map { nomenclature.rows[$0] }
    let older = nomenclature.lists.all[(place + 1)...]
    let wasThere = rows.contains { older.contains($0.list) && !$0.list.hasOnlyNames }
    let isReplaced = !entry.retired.isEmpty && list != OfficialList(.y2023)
    // A list without anything of the bidang, as one of kabupaten and kota for a provinsi, does not tell.
    return (wasThere || isReplaced) && nomenclature.lists.nomenclature(list).hasField(of: code)
  }

  /// The code that stands in place of a node's own: for a retired one, what replaces it; for one with two digits, that
  /// of the sub-kegiatan of the same name. Nil if that is not one.
  func newCode(of node: NodeID) -> String? {
    guard let text = code(of: node) else { return nil }
    let entry = nomenclature.entry(text, self)
    guard let code = entry.code else { return nil }
    let document = self[node].document
    let list = list(of: document)
    let own = statedGovernment(of: document)
    var codes: Set<String> = []
    if code.isLegacy {
      let named = rowsOfSameName(asLegacy: node)
      for row in (named.isEmpty ? entry.successors : named).map({ nomenclature.rows[$0] })
      where row.list == list && (own ?? row.government) == row.government {
        codes.insert(row.code)
      }
    } else if isRetired(node) {
      for retired in entry.retired where (own ?? retired.government) == retired.government {
        codes.insert(retired.newCode)
      }
    }
    guard codes.count == 1, let new = codes.first else { return nil }
    return code.inOwnField(new)
  }
}
