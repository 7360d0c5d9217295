extension Vocabulary {
  /// `wajib('satuan')`: whether the document's profile requires a field at this level.
  static func requirement(isIndicator: Bool) -> Function {
    Function(
      "wajib", [.string], .bool,
      Phrase(
        id:
          "apakah profil dokumen mewajibkan bidang itu di jenjang ini; tidak bila tabelnya tidak bertempat baginya, atau sebagian simpulnya tidak terbaca",
        en:
          "whether the document's profile requires the field at this level; not where its tables have no place for it, or a part of the node could not be read"
      ),
      .one { frame, field in
        let world = frame.world
        guard case .string(let field) = field, let asked = frame.slots[SubjectSlot.node].node else {
          return .bool(false)
        }
        return .bool(
          !world[asked].isDamaged && world.requires(field.string, of: asked, isIndicator: isIndicator))
      })
  }

  /// `bertempat('induk')`: whether the document has a place for a field at this level.
  static let room = Function(
    "bertempat", [.string], .bool,
    Phrase(
      id:
        "apakah dokumen bertempat bagi bidang itu di jenjang ini; tidak bila formulir tabelnya tidak memuatnya",
      en:
        "whether the document has a place for the field at this level; not where the form of its tables has none"
    ),
    .one { frame, field in
      guard case .string(let field) = field, let asked = frame.slots[SubjectSlot.node].node else {
        return .bool(false)
      }
      return .bool(frame.world.hasRoom(for: field.string, of: asked))
    })
}

extension World {
  /// Whether the profile of a node's document requires a field of it, or of its indicators, that can be written there.
  func requires(_ field: String, of node: NodeID, isIndicator: Bool) -> Bool {
    let level = self[node].level
    guard let kind = self[self[node].document].kind, let profile = profiles[kind],
      isIndicator
        ? profile.requires(field, ofIndicatorsAt: level) : profile.requires(field, ofNodesAt: level)
    else { return false }
    return hasRoom(for: field, of: node)
  }

  /// Whether a field can be written in the document of a node, at its level.
  func hasRoom(for field: String, of node: NodeID) -> Bool {
    guard let key = Key(bytes: ArraySlice(field.utf8)) else { return true }
    return !self[self[node].document].gaps.contains(key, at: self[node].level)
  }
}
