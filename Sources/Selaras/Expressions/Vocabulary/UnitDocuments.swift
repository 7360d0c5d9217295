/// Which documents of a run belong together: those of one agency of which the period of one lies within that of the
/// other, and the RPJMD of its region. A document without a period goes with all.
struct UnitDocuments {
  /// By document: the others of its unit that go before it, and those that follow it, the nearest first.
  private var before: [[DocumentID]]
  private var after: [[DocumentID]]
  private var compared: Set<DocumentID> = []

  /// Of each kind at most so many documents on either side are looked at.
  private static let limit = 200
  /// Of its own kind fewer: a plan has not so many files, nor a unit so many years.
  private static let ownLimit = 12

  init(_ world: World, _ names: UnitNames) {
    let documents = world.cascade.documents.handles
    before = documents.map { _ in [] }
    after = before
    guard documents.count > 1 else { return }
    for group in Self.groups(world, names).values where group.count > 1 {
      compared.formUnion(group)
      let ordered = group.map { (document: $0, precedence: Precedence($0, world)) }
        .sorted { $0.precedence < $1.precedence }
      let kinds = ordered.chunked { $0.precedence.rank == $1.precedence.rank }.map { $0.map(\.document) }
      for (place, kind) in kinds.enumerated() {
        for (index, document) in kind.enumerated() where !Self.isRegional(document, world) {
          let own = world.ownKind(document)
          let earlier = Self.near(document, kind[..<index], world, Self.ownLimit).filter {
            own.admits($0, document, world)
          }
          let later = Self.near(document, kind[(index + 1)...], world, Self.ownLimit).filter {
            own.admits($0, document, world)
          }
          before[document.index] =
            earlier.reversed()
            + kinds[..<place].reversed().flatMap { Self.near(document, $0[...], world).reversed() }
          after[document.index] =
            later + kinds[(place + 1)...].flatMap { Self.near(document, $0[...], world) }
        }
      }
    }
  }

  /// Of the documents of one kind, sorted by the year in which they begin, those that belong to another.
  private static func near(
    _ document: DocumentID, _ others: ArraySlice<DocumentID>, _ world: World, _ limit: Int = limit
  ) -> [DocumentID] {
    let last = world[document].years.last ?? .max
    let end = others.partition { (world[$0].years.first ?? 0) <= last }
    let found = others[..<end].reversed().lazy.filter { belong($0, document, world) }.prefix(limit)
    return found.reversed()
  }

  /// The documents that go before one, the nearest first.
  func preceding(_ document: DocumentID) -> [DocumentID] { before[document.index] }

  /// The documents that follow one, the nearest first.
  func following(_ document: DocumentID) -> [DocumentID] { after[document.index] }

  /// Whether there are documents of the same unit at all.
  func isCompared(_ document: DocumentID) -> Bool { compared.contains(document) }

  private struct Unit: Hashable {
    var region: UInt32
    var agency: UInt32
  }

  /// Documents that name no agency belong to none; the RPJMD of a region belongs to all its agencies.
  private static func groups(_ world: World, _ names: UnitNames) -> [Unit: [DocumentID]] {
    var groups: [Unit: [DocumentID]] = [:]
    var regional: [UInt32: [DocumentID]] = [:]
    for document in world.cascade.documents.handles {
      let region = names.region(of: document)
      if isRegional(document, world) {
        regional[region, default: []].append(document)
      } else if !world.text(.perangkatDaerah, of: document).string.isEmpty {
        let agency = names.agency(world.text(.perangkatDaerah, of: document), in: document)
        groups[Unit(region: region, agency: agency), default: []].append(document)
      }
    }
    for unit in groups.keys { groups[unit]? += (regional[unit.region] ?? []).prefix(limit) }
    return groups
  }

  /// Whether a document is that of a whole region: an RPJMD that names the region and no agency.
  private static func isRegional(_ document: DocumentID, _ world: World) -> Bool {
    world[document].kind == .rpjmd && world.text(.perangkatDaerah, of: document).string.isEmpty
      && !world.text(.daerah, of: document).string.isEmpty
  }

  /// Whether the period of one lies within that of the other. A plan that begins before the last one ends is
  /// another plan.
  private static func belong(_ a: DocumentID, _ b: DocumentID, _ world: World) -> Bool {
    let (a, b) = (world[a].years, world[b].years)
    guard let firstA = a.first, let lastA = a.last, let firstB = b.first, let lastB = b.last else {
      return true
    }
    return (firstA <= firstB && lastB <= lastA) || (firstB <= firstA && lastA <= lastB)
  }
}

/// Which document goes before: the table `urutan_dokumen` says it of their kinds; of one kind the one that begins
/// earlier, then the one that stands first in the run.
struct Precedence: Comparable {
  let rank: Double
  private let year: Int
  private let number: Int32

  init(_ document: DocumentID, _ world: World) {
    let kind = world[document].kind?.rawValue ?? ""
    rank = world.documentOrder?.cell(kind, "urutan")?.number ?? .infinity
    year = world[document].years.first ?? 0
    number = document.number
  }

  static func < (a: Self, b: Self) -> Bool {
    (a.rank, a.year, Int(a.number)) < (b.rank, b.year, Int(b.number))
  }
}

/// Which other documents of its own kind a document is compared with, by the column `sejenis` of `urutan_dokumen`.
private enum OwnKind: String {
  case all = "ya"
  /// Those of the same period: a plan in several files.
  case samePeriod = "seperiode"
  /// Two annual documents are a plan and its change, or the agreements of two persons: they may differ.
  case none = "tidak"

  func admits(_ a: DocumentID, _ b: DocumentID, _ world: World) -> Bool {
    switch self {
    case .all: true
    case .samePeriod: world[a].years == world[b].years
    case .none: false
    }
  }
}

extension World {
  fileprivate func ownKind(_ document: DocumentID) -> OwnKind {
    guard let kind = self[document].kind?.rawValue,
      let text = documentOrder?.cell(kind, "sejenis")?.text
    else { return .all }
    return OwnKind(rawValue: text) ?? .all
  }
}

extension Array {
  /// Runs of neighbours that belong together.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [[Element]] {
    var chunks: [[Element]] = []
    for element in self {
      if let last = chunks.last?.last, belong(last, element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
    return chunks
  }
}
