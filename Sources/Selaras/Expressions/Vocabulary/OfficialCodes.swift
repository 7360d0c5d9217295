/// Codes that the list of a document has no longer, and what stands in their place.
extension World {
  /// Whether some list has the code of a node, or had it before it was retired.
  func hasOfficialCode(_ node: NodeID) -> Bool {
    record(of: node).map { !$0.isUnknown } ?? false
  }

  /// Whether the code of a node was taken out of the list of its document: an older list has it, or it is known to be
  /// replaced.
  func isRetired(_ node: NodeID) -> Bool {
    let list = list(of: self[node].document)
    guard let record = record(of: node), !record.code.isLegacy,
      !record.rows.contains(where: { $0.list == list }),
      let place = nomenclature.lists.all.firstIndex(of: list)
    else { return false }
    let older = nomenclature.lists.all[(place + 1)...]
    let wasThere = record.rows.contains { older.contains($0.list) && !$0.list.hasOnlyNames }
    let isReplaced = !record.retired.isEmpty && list != .y2023
    // A list without anything of the bidang, as one of kabupaten and kota for a provinsi, does not tell.
    return (wasThere || isReplaced) && nomenclature.lists.nomenclature(list).hasField(of: record.code)
  }

  /// The code that stands in place of a node's own: for a retired one, what replaces it; for one with two digits, that
  /// of the sub-kegiatan of the same name. Nil if that is not one.
  func newCode(of node: NodeID) -> String? {
    guard let record = record(of: node) else { return nil }
    let document = self[node].document
    let list = list(of: document)
    let own = statedGovernment(of: document)
    var codes: Set<String> = []
    if record.code.isLegacy {
      let named = rowsOfSameName(asLegacy: node).map { nomenclature.rows[$0] }
      for row in named.isEmpty ? record.successors : named
      where row.list == list && (own ?? row.government) == row.government {
        codes.insert(row.code)
      }
    } else if isRetired(node) {
      for retired in record.retired where (own ?? retired.government) == retired.government {
        codes.insert(retired.newCode)
      }
    }
    guard codes.count == 1, let new = codes.first else { return nil }
    return record.code.inOwnField(new)
  }
}
