extension RulebookReader {
  /// `dokumen: jenis`, `arti`, `wajib: {jenjang: [bidang]}`; under `indikator` the fields of all indicators, or of
  /// those of a level: `indikator: {sasaran: [satuan]}`.
  mutating func readProfile(_ fields: PageFields) {
    diagnostics += fields.unknownKeys(["dokumen", "arti", "wajib"])
    let name = fields.text("dokumen") ?? ""
    guard let kind = DocumentKind(rawValue: name) else {
      diagnostics.append(
        .unknown(
          "jenis dokumen", "kind of document", name, among: DocumentKind.allCases.map(\.rawValue),
          at: fields.place(of: "dokumen")))
      return
    }
    guard let meaning = fields.phrase("arti"), let wanted = fields.fields("wajib") else {
      report(
        fields.place,
        Phrase(id: "profil memerlukan `arti` dan `wajib`", en: "a profile needs `arti` and `wajib`"))
      return
    }
    var profile = Profile(kind: kind, meaning: meaning)
    for key in wanted.keys {
      if key == "indikator" {
        readIndicatorProfile(wanted, &profile)
      } else if let level = Level(name: key) {
        profile.require(required(key, wanted, Key.ofNode), ofNodesAt: level)
      } else {
        diagnostics.append(
          .unknown(
            "jenjang", "level", key, among: Level.names + ["indikator"], at: wanted.place(ofKey: key)))
      }
    }
    profiles[kind] = profile
  }

  private mutating func readIndicatorProfile(_ fields: PageFields, _ profile: inout Profile) {
    guard let byLevel = fields.fields("indikator") else {
      let names = required("indikator", fields, Key.ofIndicator)
      for level in Level.allCases { profile.require(names, ofIndicatorsAt: level) }
      return
    }
    for key in byLevel.keys {
      if let level = Level(name: key) {
        profile.require(required(key, byLevel, Key.ofIndicator), ofIndicatorsAt: level)
      } else {
        diagnostics.append(
          .unknown("jenjang", "level", key, among: Level.names, at: byLevel.place(ofKey: key)))
      }
    }
  }

  private mutating func required(_ key: String, _ fields: PageFields, _ allowed: Set<Key>) -> [String] {
    guard let texts = fields.texts(key) else {
      report(
        fields.place(of: key),
        Phrase(id: "`\(key)` harus daftar bidang", en: "`\(key)` must be a list of fields"))
      return []
    }
    for (text, place) in texts where !allowed.contains(where: { $0.name == text }) {
      diagnostics.append(
        .unknown("bidang", "field", text, among: allowed.map(\.name).sorted(), at: place))
    }
    return texts.map(\.text)
  }
}
