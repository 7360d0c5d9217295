/// All texts of the lists, by what they are: for documents without codes.
struct OfficialTexts: Sendable {
  /// Open addressing, a power of two in size; 0 for a free slot.
  private var slots = [UInt64](repeating: 0, count: 1 << 16)
  private(set) var count = 0

  /// What a text stands as.
  enum Role: UInt64 {
    case program = 1
    case activity, subactivity, indicator

    init?(_ level: OfficialLevel) {
      switch level {
      case .field: return nil
      case .program: self = .program
      case .activity: self = .activity
      case .subactivity: self = .subactivity
      }
    }
  }

  /// Made when it is first asked.
  static let all = OfficialTexts()

  init() {
    for list in OfficialList.allCases { add(Nomenclature.of(list)) }
    let retired = Replacements.all
    for row in 0..<retired.count { insert(Fingerprint(retired.replacement(row).name), .subactivity) }
  }

  private mutating func add(_ list: Nomenclature) {
    for row in 0..<list.count {
      guard let role = Role(list.level(row)) else { continue }
      for (column, cell) in list.table.cells(row).enumerated() where !cell.isEmpty {
        if column == list.name || column == list.performance {
          insert(Fingerprint(cell), role)
        } else if column == list.indicator {
          insert(Fingerprint(cell), .indicator)
        }
      }
    }
  }

  /// Whether an official text of this role is among the forms of a text.
  func contains(_ text: OfficialText, _ role: Role) -> Bool {
    !text.isEmpty && text.fingerprints.contains { slots[slot($0, role)] != 0 }
  }

  private mutating func insert(_ text: Fingerprint, _ role: Role) {
    if count * 4 > slots.count * 3 { grow() }
    let slot = slot(text, role)
    if slots[slot] == 0 { count += 1 }
    slots[slot] = Self.key(text, role)
  }

  private static func key(_ text: Fingerprint, _ role: Role) -> UInt64 {
    max((text.value ^ role.rawValue) &* 0x9E37_79B9_7F4A_7C15, 1)
  }

  /// Where a key stands, or the free slot where it would.
  private func slot(_ text: Fingerprint, _ role: Role) -> Int { Self.slot(Self.key(text, role), slots) }

  private static func slot(_ key: UInt64, _ slots: [UInt64]) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key >> 32) & mask
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for key in slots where key != 0 { larger[Self.slot(key, larger)] = key }
    slots = larger
  }
}
