/// A code of the nomenclature: `5.03.02.2.02.0001`, or with a template's bidang, `X.XX.01.2.01.0001`.
public struct OfficialCode: Hashable, Sendable {
  /// As the lists write it: without blanks and without a dot at its end, `X` in upper case.
  public let text: String
  let groups: [Substring]

  /// Reads a code; nil for anything but 2, 3, 5 or 6 groups of digits (or `X`) with dots between them.
  public init?(_ written: String) {
    var text = written.uppercased().filter { $0 != " " && $0 != "\t" }
    while text.last == "." { text.removeLast() }
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1, groups.count < 7, groups.count != 4,
      groups.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 4 }),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x58 })
    else { return nil }
    self.text = text
    self.groups = groups
  }

  /// What it stands for.
  public var level: OfficialLevel {
    switch groups.count {
    case 2: .field
    case 3: .program
    case 5: .activity
    default: .subactivity
    }
  }

  /// Whether it is written as up to 2021: with two digits for the sub-kegiatan, not four.
  public var isLegacy: Bool { groups.count == 6 && groups[5].utf8.count == 2 }

  /// Whether all groups have as many digits as the lists write.
  var hasFullWidth: Bool {
    zip(groups, [1, 2, 2, 1, 2, 4]).allSatisfy { group, width in
      group.utf8.count == width || width == 4 && group.utf8.count == 2
    }
  }

  /// The code of a program penunjang with `X.XX` in place of a bidang: what stands in the lists for `5.03.01...`.
  var template: OfficialCode? {
    guard groups.count > 2, groups[2] == "01", groups[0] != "X" else { return nil }
    return OfficialCode("X.XX." + groups[2...].joined(separator: "."))
  }

  /// The code of what it belongs to; nil for a bidang.
  public var parent: OfficialCode? {
    switch level {
    case .field: nil
    case .program: OfficialCode(groups[..<2].joined(separator: "."))
    case .activity: OfficialCode(groups[..<3].joined(separator: "."))
    case .subactivity: OfficialCode(groups[..<5].joined(separator: "."))
    }
  }

  /// A code of the lists as it is written beside this one: that of a template with this one's bidang.
  func inOwnField(_ code: String) -> String {
    guard code.hasPrefix("X.XX."), groups[0] != "X" else { return code }
    return groups[..<2].joined(separator: ".") + code.dropFirst(4)
  }

  /// Whose it is, as far as the code says: 1 is for a provinsi, 2 for a kabupaten or kota.
  var government: Government? {
    guard groups.count > 3 else { return nil }
    return groups[3] == "1" ? .province : groups[3] == "2" ? .regency : nil
  }
}

/// What a row of the nomenclature stands for.
public enum OfficialLevel: String, Sendable, CaseIterable {
  case field = "bidang"
  case program
  case activity = "kegiatan"
  case subactivity = "sub_kegiatan"

  /// The level whose texts the nomenclature gives for a level of a cascade, if it gives any.
  init?(_ level: Level) {
    switch level {
    case .program: self = .program
    case .activity: self = .activity
    case .subactivity, .output: self = .subactivity
    default: return nil
    }
  }
}

/// Whose nomenclature it is.
public enum Government: String, Sendable, CaseIterable {
  case regency = "kabkota"
  case province = "prov"
}
