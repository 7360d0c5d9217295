/// A level (`jenjang`) of the cascade, from the top down.
///
/// The first seven are those of Permendagri 86/2017 and the official nomenclature, the last four those of a
/// pohon kinerja (PermenPANRB 89/2021).
public enum Level: UInt8, Sendable, CaseIterable {
  case vision, mission, goal, objective, program, activity, subactivity
  case ultimateOutcome, intermediateOutcome, immediateOutcome, output

  /// The name in a cascade file and in the reports.
  public var name: String { Self.names[Int(rawValue)] }

  public static let names = [
    "visi", "misi", "tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan", "ultimate_outcome",
    "intermediate_outcome", "immediate_outcome", "output",
  ]

  public init?(name: some StringProtocol) {
    guard let index = Self.names.firstIndex(where: { $0 == name }) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let table = KeyTable(allCases.map { ($0.name, $0) })

  init?(bytes: ArraySlice<UInt8>) {
    guard let level = Self.table[bytes] else { return nil }
    self = level
  }

  /// How far from the top, so that levels of both scales can be compared: an ultimate outcome stands where
  /// a goal stands, an output where a sub-activity stands.
  public var depth: Int {
    switch self {
    case .vision: 0
    case .mission: 1
    case .goal, .ultimateOutcome: 2
    case .objective, .intermediateOutcome: 3
    case .program, .immediateOutcome: 4
    case .activity: 5
    case .subactivity, .output: 6
    }
  }

  /// Whether a plain text at this level is a nomenclature name (`nama`) and not a statement (`kinerja`).
  public var isNamed: Bool {
    switch self {
    case .program, .activity, .subactivity: true
    default: false
    }
  }
}
