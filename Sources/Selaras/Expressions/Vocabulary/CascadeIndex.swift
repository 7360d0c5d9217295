/// Look-ups over the whole cascade, each built when a rule first asks: so no rule compares everything with everything.
final class CascadeIndex {
  /// It holds this; what is looked up all the time does not count each time who holds it.
  unowned(unsafe) let world: World
  var owners: [DocumentID: Tally] = [:]
  var units: [DocumentID: Tally] = [:]
  var fields: [DocumentID: Tally] = [:]
  /// What was found out about each in the official lists.
  var lists: [DocumentID: OfficialList] = [:]
  var governments: [DocumentID: Government?] = [:]
  var shortNames: [IndicatorID: UInt32?] = [:]
  /// The same node in other documents, for the node that was asked about last.
  var lastMatches: (node: NodeID?, found: [DocumentID: [Counterparts.Match]]) = (nil, [:])
  /// By node, as far as somebody asked; nil where nobody did.
  private(set) var officialRows: [[Handle<OfficialRow>]?] = []

  // What is looked up in the document that is asked about is made for it alone.
  private lazy var byText = DocumentChains(world, { $0[$1].nodes }) {
    $0.key(of: $1, $0.mainField(of: $1))
  }
  private lazy var bySiblingText = DocumentChains(world, { $0[$1].nodes }) {
    $0.key(of: $1, $0.mainField(of: $1))?.below($0[$1].parent)
  }
  private lazy var byCode = DocumentChains(world, { $0[$1].nodes }) {
    $0.key(of: $1, $0.field(.kode, of: $1))
  }
  private lazy var byCodeInRegion = Chains(world, world.cascade.nodes.handles) { [plansOfRegions] in
    $0.key(of: $1, in: plansOfRegions[$0[$1].document.index])
  }
  private lazy var plansOfRegions = unitNames.plansOfRegions(world)
  /// The plans of which several agencies' documents are there, all of them read in full.
  private lazy var sharedPlans: Set<Int32> = {
    var owners: [Int32: Set<[UInt32]>] = [:]
    var broken: Set<Int32> = []
    for document in world.cascade.documents.handles {
      guard let plans = plansOfRegions[document.index] else { continue }
      owners[plans, default: []].insert(unitNames.owner(of: document))
      if !world[document].isComplete { broken.insert(plans) }
    }
    return Set(owners.filter { $0.value.count > 1 }.keys).subtracting(broken)
  }()
  private lazy var byID = DocumentChains(world, { $0[$1].nodes }) {
    $0.key(of: $1, $0.field(.id, of: $1), anyLevel: true)
  }
  private lazy var indicatorsByName = DocumentChains(world, { $0.cascade.indicators(of: $1) }) {
    $0.key(ofName: $1)
  }
  private lazy var siblingIndicatorsByName = DocumentChains(world, { $0.cascade.indicators(of: $1) }) {
    $0.key(ofName: $1)?.below($0[$0[$1].node].parent)
  }
  private lazy var cycles = Dictionary(world.cascade.cycles().map { ($0[0], $0) }) { first, _ in first }
  private lazy var supporters = Dictionary(grouping: world.cascade.supports, by: \.supported)
  private var levels: [DocumentLevel: [NodeID]] = [:]
  private var brokenDown: [DocumentLevel: [NodeID]] = [:]

  private struct DocumentLevel: Hashable {
    var document: DocumentID
    var level: Level
  }

  /// What agencies and regions are called.
  private(set) lazy var unitNames = UnitNames(world)
  /// Which documents belong together.
  private(set) lazy var unitDocuments = UnitDocuments(world, unitNames)
  /// The same nodes in documents that belong together.
  private(set) lazy var counterparts = Counterparts(world, unitDocuments, unitNames)

  init(_ world: World) { self.world = world }

  /// All of a document has been asked.
  func forgetDocument() {
    byText.forget()
    bySiblingText.forget()
    byCode.forget()
    byID.forget()
    indicatorsByName.forget()
    siblingIndicatorsByName.forget()
    levels = [:]
    brokenDown = [:]
  }

  // MARK: Nodes

  func keep(_ rows: [Handle<OfficialRow>], of node: NodeID) {
    if officialRows.isEmpty { officialRows = Array(repeating: nil, count: world.cascade.nodes.count) }
    officialRows[node.index] = rows
  }

  /// Other nodes of the same level and document with the same main text.
  func twins(of node: NodeID) -> [NodeID] { byText[world[node].document].others(than: node) }

  /// Those of them that have the same parent.
  func twinSiblings(of node: NodeID) -> [NodeID] {
    bySiblingText[world[node].document].others(than: node)
  }

  /// Other nodes of the same level and document with the same code.
  func withSameCode(as node: NodeID) -> [NodeID] { byCode[world[node].document].others(than: node) }

  /// Other nodes of the same level with the same code, in documents of the same kind and period of other agencies of the
  /// region. A node that names an agency itself is left out: the document says that it is shared.
  func withSameCodeElsewhere(as node: NodeID) -> [NodeID] {
    let agency = unitNames.owner(of: world[node].document)
    return byCodeInRegion.others(than: node).filter { unitNames.owner(of: world[$0].document) != agency }
  }

  /// Whether there are documents of other agencies to compare one with, all of them read in full.
  func isComparedInRegion(_ document: DocumentID) -> Bool {
    plansOfRegions[document.index].map(sharedPlans.contains) ?? false
  }

  /// Other nodes of the same document, of any level, with the same id.
  func withSameID(as node: NodeID) -> [NodeID] { byID[world[node].document].others(than: node) }

  /// The nodes that support a node besides its children.
  func supporters(of node: NodeID) -> [NodeID] { supporters[node, default: []].map(\.node) }

  /// The nodes of a document at a level, in order.
  func nodes(of document: DocumentID, at level: Level) -> [NodeID] {
    let key = DocumentLevel(document: document, level: level)
    if let known = levels[key] { return known }
    let nodes = world[document].nodes.filter { world[$0].level == level }
    levels[key] = nodes
    return nodes
  }

  /// Those of them that have children or supporters.
  func brokenDown(of document: DocumentID, at level: Level) -> [NodeID] {
    let key = DocumentLevel(document: document, level: level)
    if let known = brokenDown[key] { return known }
    let nodes = nodes(of: document, at: level).filter {
      !world.cascade.children(of: $0).isEmpty || supporters[$0] != nil
    }
    brokenDown[key] = nodes
    return nodes
  }

  /// The circle of parents that begins at a node, which stands first of its members in the files; empty for all others.
  func cycle(beginningAt node: NodeID) -> [NodeID] { cycles[node, default: []] }

  // MARK: Indicators

  /// Other indicators of the same document with the same name.
  func twins(of indicator: IndicatorID) -> [IndicatorID] {
    indicatorsByName[world.document(of: indicator)].others(than: indicator)
  }

  /// Those of them whose nodes have the same parent.
  func twinSiblings(of indicator: IndicatorID) -> [IndicatorID] {
    siblingIndicatorsByName[world.document(of: indicator)].others(than: indicator)
  }

  /// The first indicator of a node with a name of the same normal form.
  func indicator(of node: NodeID, named name: Text) -> IndicatorID? {
    indicator(of: node, named: world.normal(numbered: name))
  }

  /// The same, by the number of the normal form.
  func indicator(of node: NodeID, named normal: UInt32) -> IndicatorID? {
    world[node].indicators.first {
      world.field(.nama, of: $0).map { world.normal(of: world[$0].text) } == normal
    }
  }
}

/// What things of one chain have in common.
private struct ChainKey: Hashable {
  /// The number of a document, of the plan of a region, or of the parent; -1 for no parent.
  var scope: Int32
  /// Nil where levels do not count.
  var level: Level?
  var text: UInt32

  /// The same among the children of a node, or among what has no parent.
  func below(_ parent: NodeID?) -> ChainKey {
    ChainKey(scope: parent?.number ?? -1, level: level, text: text)
  }
}

/// Chains of things with the same key, in order. By the places of the things in their range: -1 is none.
private struct Chains<Thing> {
  private let things: Range<Handle<Thing>>
  /// The first of the chain that a thing is in.
  private var first: [Int32]
  /// The next one of its chain.
  private var next: [Int32]

  init(_ world: World, _ things: Range<Handle<Thing>>, key: (World, Handle<Thing>) -> ChainKey?) {
    self.things = things
    first = Array(repeating: -1, count: things.count)
    next = first
    var last: [ChainKey: Int32] = [:]
    for (place, thing) in things.enumerated() {
      guard let key = key(world, thing) else { continue }
      if let end = last.updateValue(Int32(place), forKey: key).map(Int.init) {
        next[end] = Int32(place)
        first[place] = first[end]
      } else {
        first[place] = Int32(place)
      }
    }
  }

  /// The others with the key of a thing, at most so many.
  func others(than thing: Handle<Thing>, limit: Int = 20) -> [Handle<Thing>] {
    let own = Int32(things.lowerBound.distance(to: thing))
    var found: [Handle<Thing>] = []
    var current = first[Int(own)]
    while current >= 0, found.count < limit {
      if current != own { found.append(things.lowerBound.advanced(by: Int(current))) }
      current = next[Int(current)]
    }
    return found
  }
}

/// Chains of the things of one document each, made when the document is first asked about.
private struct DocumentChains<Thing> {
  private unowned(unsafe) let world: World
  private let things: (World, DocumentID) -> Range<Handle<Thing>>
  private let key: (World, Handle<Thing>) -> ChainKey?
  private var chains: [DocumentID: Chains<Thing>] = [:]

  init(
    _ world: World, _ things: @escaping (World, DocumentID) -> Range<Handle<Thing>>,
    key: @escaping (World, Handle<Thing>) -> ChainKey?
  ) {
    self.world = world
    self.things = things
    self.key = key
  }

  subscript(document: DocumentID) -> Chains<Thing> {
    mutating get {
      if let known = chains[document] { return known }
      let made = Chains(world, things(world, document), key: key)
      chains[document] = made
      return made
    }
  }

  mutating func forget() { chains = [:] }
}

extension World {
  fileprivate func key(of node: NodeID, _ field: FieldID?, anyLevel: Bool = false) -> ChainKey? {
    guard let field else { return nil }
    return ChainKey(
      scope: self[node].document.number, level: anyLevel ? nil : self[node].level,
      text: normal(of: self[field].text))
  }

  fileprivate func key(of node: NodeID, in plans: Int32?) -> ChainKey? {
    guard let plans, let field = cascade.field(.kode, of: node),
      cascade.field(.perangkatDaerah, of: node) == nil
    else { return nil }
    return ChainKey(scope: plans, level: self[node].level, text: normal(of: self[field].text))
  }

  fileprivate func key(ofName indicator: IndicatorID) -> ChainKey? {
    guard let name = cascade.field(.nama, of: indicator) else { return nil }
    return ChainKey(scope: cascade.document(of: indicator).number, text: normal(of: self[name].text))
  }
}
