/// The long table of a document: a row for each indicator, or for a node without one; what a node is stands in each of
/// its rows. A row names the parent by its id or its code, which a node is given where it has none.
struct LongTable {
  private let cascade: Cascade
  private let document: DocumentID
  private let columns: [Column]
  private let names: RowNames
  private let remarks: PlanRemarks

  /// What a column holds.
  enum Column: Hashable {
    case level, parent
    /// Words for Selaras.
    case remark
    /// A field of the node; `kinerja` is the statement of the row.
    case node(Key)
    /// A field of the indicator; `nama` is the indicator itself.
    case indicator(Key)
    case value(Key, Period, ofNode: Bool)
  }

  static func table(of document: DocumentID, _ cascade: Cascade) -> WrittenTable {
    LongTable(cascade, document).table()
  }

  /// What the table cannot hold: how many nodes of which it cannot name the parent, because several nodes have its id,
  /// and how many statements that a node says twice.
  static func losses(of document: DocumentID, _ cascade: Cascade) -> (parents: Int, statements: Int) {
    let names = RowNames(cascade, document)
    var named: [String: NodeID] = [:]
    var losses = (parents: 0, statements: 0)
    for node in cascade[document].nodes {
      let value = cascade[node]
      if let parent = value.parent, cascade[parent].document == document,
        value.parentage == .nesting || value.parentage == .stated && cascade.field(.induk, of: node) != nil,
        let found = named[names.reference(to: parent)], found != parent
      {
        losses.parents += 1
      }
      if let code = cascade.field(.kode, of: node) { named[cascade.string(code)] = node }
      if let id = names.id(of: node) { named[id] = node }
      let statements = cascade.fields(.kinerja, in: value.fields).map { cascade[$0].text }
      losses.statements += statements.count - Set(statements).count
    }
    return losses
  }

  private init(_ cascade: Cascade, _ document: DocumentID) {
    self.cascade = cascade
    self.document = document
    names = RowNames(cascade, document)
    remarks = PlanRemarks(document, cascade)
    let hasRemarks = !remarks.ofFile.isEmpty || !remarks.ofNode.isEmpty
    columns = Self.columns(of: document, cascade) + (hasRemarks ? [.remark] : [])
  }

  // MARK: Columns

  /// Those that each such table has, whether the document fills them or not.
  private static let usual: [Column] = [
    .level, .node(.id), .parent, .node(.kode), .node(.nama), .node(.kinerja), .indicator(.nama),
    .indicator(.satuan), .indicator(.formulasi), .indicator(.sumber), .indicator(.polaritas),
    .indicator(.sifat),
  ]

  private static func columns(of document: DocumentID, _ cascade: Cascade) -> [Column] {
    var fields: Set<Column> = []
    var values: Set<Column> = []
    for node in cascade[document].nodes {
      let value = cascade[node]
      for point in value.points {
        values.insert(.value(cascade[point].series, cascade[point].period, ofNode: true))
      }
      for field in value.fields where !cascade[field].key.isSeries {
        fields.insert(.node(cascade[field].key))
      }
      for indicator in value.indicators.map({ cascade[$0] }) {
        for point in indicator.points {
          values.insert(.value(cascade[point].series, cascade[point].period, ofNode: false))
        }
        for field in indicator.fields where !cascade[field].key.isSeries {
          fields.insert(.indicator(cascade[field].key))
        }
      }
    }
    fields.remove(.node(.induk))
    if !values.contains(where: { $0.isBaselineWithYear }) {
      values.insert(.value(.baseline, .whole, ofNode: false))
    }
    for column in usual { fields.remove(column) }
    let owner = Column.node(.pemilik)
    fields.remove(owner)
    return usual + values.sorted(by: Column.precedes) + [owner] + fields.sorted(by: Column.precedes)
  }

  // MARK: Rows

  private func table() -> WrittenTable {
    var table = WrittenTable(
      name: "Cascading", columns: columns.map { .init(title: $0.title, width: $0.width) })
    table.above = head()
    var remarksOfFile = PlanRemarks.joined(remarks.ofFile)
    for node in cascade[document].nodes {
      let value = cascade[node]
      let statements = cascade.fields(.kinerja, in: value.fields).map { cascade.string($0) }
      var rows: [(statement: String, indicator: IndicatorID?)] = []
      for (number, statement) in (statements.isEmpty ? [""] : statements).enumerated() {
        let own = value.indicators.filter { (cascade[$0].statement?.index ?? 0) == number }
        rows += own.map { (statement, $0) }
        if own.isEmpty { rows.append((statement, nil)) }
      }
      for (number, row) in rows.enumerated() {
        var remark = number == 0 ? PlanRemarks.joined(remarks.ofNode[node] ?? []) : ""
        // What is for the whole file stands in the first row that has room for it.
        if remark.isEmpty { swap(&remark, &remarksOfFile) }
        table.rows.append(
          columns.map { column in
            let text =
              column == .remark
              ? remark : text(column, node, row.statement, row.indicator, isFirst: number == 0)
            guard case .value = column else { return WrittenCell(text) }
            return .value(text, hasPoints: [.unknown, .dot].contains(cascade[document].decimals))
          })
      }
    }
    if !remarksOfFile.isEmpty {
      table.rows.append(columns.map { WrittenCell($0 == .remark ? remarksOfFile : "") })
    }
    return table
  }

  /// The fields of the document, each on a row of its own.
  private func head() -> [[WrittenCell]] {
    let value = cascade[document]
    let end = value.nodes.first.map { cascade[$0].fields.lowerBound } ?? value.fields.upperBound
    var rows: [[WrittenCell]] = []
    for field in value.fields.lowerBound..<end where ![.selaras, .dokumen].contains(cascade[field].key) {
      rows.append([WrittenCell(cascade[field].key.name), WrittenCell(Self.cell(cascade.string(field)))])
    }
    let kind = value.kind?.rawValue ?? cascade.string(cascade.field(.dokumen, of: document))
    return (kind.isEmpty ? [] : [[WrittenCell(Key.dokumen.name), WrittenCell(kind)]]) + rows
  }

  private func text(
    _ column: Column, _ node: NodeID, _ statement: String, _ indicator: IndicatorID?, isFirst: Bool
  ) -> String {
    let value = cascade[node]
    switch column {
    case .level: return value.level.name
    case .remark: return ""
    case .parent: return parent(of: node)
    case .node(.id): return Self.cell(names.id(of: node) ?? "")
    case .node(.kinerja): return Self.cell(statement)
    case .node(let key):
      // What a node has besides its names stands in its first row.
      let isName = [.kode, .nama].contains(key)
      return isFirst || isName ? cell(key, cascade.fields(key, in: value.fields)) : ""
    case .indicator(let key):
      guard let indicator else { return "" }
      let fields = cascade.fields(key, in: cascade[indicator].fields)
      // An indicator without a name still has its row.
      return key == .nama && fields.isEmpty ? "\"\"" : cell(key, fields)
    case .value(let series, let period, ofNode: true):
      return isFirst ? text(series, period, value.points) : ""
    case .value(let series, let period, ofNode: false):
      return indicator.map { text(series, period, cascade[$0].points) } ?? ""
    }
  }

  private func text(_ series: Key, _ period: Period, _ points: Range<PointID>) -> String {
    let point = points.first { cascade[$0].series == series && cascade[$0].period == period }
    return point.map { value(cascade.string(cascade[$0].field)) } ?? ""
  }

  /// A value stands as it is, also where it is a word for nothing.
  private func value(_ text: String) -> String {
    LongCell.quotedItems(ArraySlice(text.utf8)) == nil ? text : LongCell.written(text, isList: false)
  }

  private static func cell(_ text: String) -> String {
    text.isEmpty ? "" : LongCell.written(text, isList: false)
  }

  /// What a row says of its parent; a parent that is only implied is not named.
  private func parent(of node: NodeID) -> String {
    let value = cascade[node]
    let stated = cascade.field(.induk, of: node).map { cascade.string($0) }
    switch value.parentage {
    case .nesting: return value.parent.map { Self.cell(names.reference(to: $0)) } ?? ""
    case .stated:
      guard let stated, let parent = value.parent else { return "" }
      return Self.cell(cascade[parent].document == document ? names.reference(to: parent) : stated)
    case .missing: return Self.cell(stated ?? "")
    case .denied: return "-"
    case .none, .code, .only: return ""
    }
  }

  private func cell(_ key: Key, _ fields: [FieldID]) -> String {
    fields.isEmpty
      ? "" : LongCell.written(fields.map { cascade.string($0) }, isList: LongTableKeys.areListed(key))
  }
}

extension Key {
  /// Whether the key has values by period, and not texts.
  fileprivate var isSeries: Bool { [.target, .realisasi, .pagu, .baseline].contains(self) }
}

extension LongTable.Column {
  fileprivate var isBaselineWithYear: Bool {
    if case .value(.baseline, .year, _) = self { true } else { false }
  }

  /// What stands above it. Indicators' fields that nodes have too say so.
  fileprivate var title: String {
    switch self {
    case .level: "jenjang"
    case .parent: "induk"
    case .remark: "catatan selaras"
    case .node(let key): key.name
    case .indicator(.nama): "indikator"
    case .indicator(let key): key.name + (Key.ofNode.contains(key) ? " indikator" : "")
    case .value(.target, .whole, _): "target"
    case .value(.target, .end, _): "target akhir"
    case .value(.target, let period, _): period.name
    case .value(let key, let period, let ofNode):
      key.name + (key == .pagu && !ofNode ? " indikator" : "") + (period == .whole ? "" : " \(period.name)")
    }
  }

  fileprivate static func precedes(_ a: Self, _ b: Self) -> Bool { a.rank.lexicographicallyPrecedes(b.rank) }

  fileprivate var width: Int {
    switch self {
    case .node(.nama), .node(.kinerja), .indicator(.nama): 40
    case .node(.kode): 18
    case .node(.pemilik), .indicator(.formulasi), .indicator(.sumber), .indicator(.definisi): 24
    case .value, .level, .parent, .node(.id): 12
    default: 16
    }
  }

  private static func rank(of series: Key) -> Int {
    switch series {
    case .baseline: 3
    case .target: 4
    case .realisasi: 5
    default: 6
    }
  }

  /// The order of the columns: baselines, targets and what was reached, budgets; of each by time.
  private var rank: [Int] {
    switch self {
    case .level, .parent, .remark: [0]
    case .node(let key): [1, Key.allCases.firstIndex(of: key) ?? 0]
    case .indicator(let key): [2, Key.allCases.firstIndex(of: key) ?? 0]
    case .value(let key, let period, let ofNode):
      [Self.rank(of: key), ofNode ? 0 : 1] + period.order
    }
  }
}

extension Period {
  fileprivate var order: [Int] {
    switch self {
    case .whole: [0]
    case .year(let year): [1, Int(year), 9]
    case .quarter(let year, let quarter): [1, Int(year), Int(quarter)]
    case .yearOfPlan(let number): [2, Int(number)]
    case .end: [3]
    }
  }
}
