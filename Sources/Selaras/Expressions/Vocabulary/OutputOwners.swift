extension Vocabulary.Member {
  /// `pemilik_keluaran`: whether who owns a node answers for outputs and not for outcomes.
  static let ownedForOutputs = node(
    "pemilik_keluaran", .bool,
    id:
      "pemiliknya bertanggung jawab atas keluaran, bukan hasil, menurut `eselon`; tanpa itu menurut unit, atau jabatan",
    en:
      "whether its owner answers for outputs, not outcomes, by `eselon`; without it by the unit, or the position"
  ) { world, node in .bool(world.isOwnedForOutputs(node)) }
}

extension World {
  /// Whether a node's echelon is one of `eselon_keluaran`. Where none is written: whether its unit is one of
  /// `unit_keluaran`, or, in the documents of `sasaran_per_unit`, all its owners have a rank of 0 or less in `jabatan`.
  fileprivate func isOwnedForOutputs(_ node: NodeID) -> Bool {
    let echelon = text(of: cascade.field(.eselon, of: node))
    if !echelon.string.isEmpty {
      return outputOwners.echelons?.contains(words(of: echelon).keys[...]) ?? false
    }
    let unit = text(of: cascade.field(.unit, of: node))
    if let units = outputOwners.units, !unit.opening(units, words(of: unit)).string.isEmpty { return true }
    guard self[node].level == .objective, let kind = self[self[node].document].kind,
      outputOwners.kinds?.contains(FoldedWords.keys(of: kind.rawValue)[...]) == true
    else { return false }
    let owners = cascade.fields(.pemilik, in: self[node].fields)
    return !owners.isEmpty && owners.allSatisfy { isLowInRank(text(of: $0)) }
  }

  /// Whether a position is one of a supervisor, or below: of a rank of 0 or less.
  private func isLowInRank(_ owner: Text) -> Bool {
    guard let titles = outputOwners.titles, let ranks = outputOwners.ranks else { return false }
    let title = owner.opening(titles, words(of: owner)).string
    guard !title.isEmpty, let rank = ranks.cell(title, "pangkat")?.number else { return false }
    return rank <= 0
  }
}

/// The words that tell who answers for outputs, as far as the rule book has them.
struct OutputOwnerWords {
  let echelons: WordList?
  let units: WordList?
  let kinds: WordList?
  /// The titles of positions, and their ranks.
  let titles: WordList?
  let ranks: LookupTable?

  init(_ lexicon: Lexicon) {
    func list(_ name: String) -> WordList? { lexicon.lists.first { $0.name == name } }
    echelons = list("eselon_keluaran")
    units = list("unit_keluaran")
    kinds = list("sasaran_per_unit")
    titles = list("jabatan")
    ranks = lexicon.tables.first { $0.name == "jabatan" }
  }
}
