extension CascadeReader {
  /// Reads the indicators of a node: those at the node itself, and those of each of its statements.
  mutating func readIndicators(of node: NodeID, _ keys: [(key: Key, value: Int)]) {
    let first = cascade.indicators.nextHandle
    for (key, value) in keys where key == .indikator { readIndicators(value, node, statement: nil) }
    for (key, value) in keys where key == .kinerja && tree.elements[value].kind == .sequence {
      var next = StatementOrdinal(0)
      for item in tree.items(of: value).prefix(Self.longestList) {
        let isStated = holdsStatement(item)
        for (key, value) in tree.entries(of: item) where isKey(key, "indikator") {
          readIndicators(value, node, statement: isStated ? next : nil)
        }
        if isStated { next = next.advanced(by: 1) }
      }
    }
    cascade.nodes[node].indicators = first..<cascade.indicators.nextHandle
  }

  /// Whether an item of `kinerja` holds a text, so that it became a field of the node.
  private func holdsStatement(_ item: Int) -> Bool {
    switch tree.elements[item].kind {
    case .scalar: !addsNothing(item)
    case .mapping:
      tree.entries(of: item).contains {
        isKey($0.key, "teks") && tree.elements[$0.value].kind == .scalar && !addsNothing($0.value)
      }
    case .sequence: false
    }
  }

  private func isKey(_ key: Int, _ name: String) -> Bool {
    tree.bytes(of: key, in: source).elementsEqual(name.utf8)
  }

  private mutating func readIndicators(_ value: Int, _ node: NodeID, statement: StatementOrdinal?) {
    switch tree.elements[value].kind {
    case .sequence:
      for (number, item) in tree.items(of: value).enumerated() {
        guard number < Self.longestList else { return reportCount(value) }
        if tree.elements[item].kind == .sequence {
          reportShape(
            item, expected: Phrase(id: "satu indikator, bukan daftar", en: "one indicator, not a list"))
        } else {
          readIndicator(item, node, statement)
        }
      }
    case .scalar, .mapping: readIndicator(value, node, statement)
    }
  }

  private mutating func readIndicator(_ value: Int, _ node: NodeID, _ statement: StatementOrdinal?) {
    let firstField = cascade.fields.nextHandle
    let firstPoint = cascade.points.nextHandle
    var place = tree.place(value)
    if tree.elements[value].kind == .scalar {
      guard !lacksBlank(value, behind: Key.ofIndicator), addField(.nama, value) != nil else { return }
    } else {
      guard tree.elements[value].extent > 1 else { return }
      place = tree.place(value + 1)
      for (key, value) in tree.entries(of: value) {
        guard let field = Key.indicatorTable[tree.bytes(of: key, in: source)] else {
          reportUnknownKey(key, among: Key.ofIndicator, levels: false)
          continue
        }
        readIndicatorField(field, value)
      }
    }
    let fields = firstField..<cascade.fields.nextHandle
    let name = cascade.field(.nama, in: fields)
    if let name { place = cascade[name].place }
    cascade.indicators.append(
      Indicator(
        node: node, statement: statement, fields: fields, points: firstPoint..<cascade.points.nextHandle,
        marks: name.map { marks.read(cascade.string($0)) } ?? Marks(), place: place))
  }

  private mutating func readIndicatorField(_ key: Key, _ value: Int) {
    switch key {
    case .target, .realisasi, .pagu: readSeries(key, value)
    case .baseline: readBaseline(value)
    case .polaritas: readChoice(key, value, Polarity.allCases.map(\.rawValue))
    case .sifat: readChoice(key, value, Trait.allCases.map(\.rawValue))
    case .jenis: readChoice(key, value, IndicatorKind.allCases.map(\.rawValue))
    default:
      switch tree.elements[value].kind {
      case .scalar: addField(key, value)
      case .sequence where key.mayRepeat:
        addFields(key, value)
      default: reportShape(value, expected: .oneText(orSeveral: key.mayRepeat), key: key)
      }
    }
  }

  /// A field with a fixed set of values.
  private mutating func readChoice(_ key: Key, _ value: Int, _ allowed: [String]) {
    guard tree.elements[value].kind == .scalar else {
      reportShape(value, expected: Phrase(id: "satu teks", en: "one text"), key: key)
      return
    }
    guard addField(key, value) != nil else { return }
    let text = tree.text(of: value, in: source)
    if !allowed.contains(text.lowercased()) {
      reportUnknownValue(text, of: key, at: tree.place(value), allowed: allowed)
    }
  }

  // MARK: Values

  /// A value, or a map of values by year.
  mutating func readSeries(_ key: Key, _ value: Int) {
    switch tree.elements[value].kind {
    case .scalar:
      if let sign = signBehindPeriod(value) {
        reportPeriodInValue(key, value, sign)
      } else {
        addPoint(key, .whole, value)
      }
    case .mapping:
      for (period, value) in tree.entries(of: value) {
        let name = tree.text(of: period, in: source)
        guard let parsed = Period(name) else {
          reportPeriod(name, at: tree.place(period))
          continue
        }
        if tree.elements[value].kind == .scalar {
          addPoint(key, parsed, value)
        } else {
          reportShape(value, expected: Phrase(id: "satu nilai", en: "one value"))
        }
      }
    case .sequence:
      reportShape(
        value,
        expected: Phrase(id: "satu nilai, atau nilai per tahun", en: "one value, or a value for each year"),
        key: key)
    }
  }

  private mutating func readBaseline(_ value: Int) {
    guard tree.elements[value].kind == .mapping else {
      readSeries(.baseline, value)
      return
    }
    var period = Period.whole
    var number: Int?
    for (key, value) in tree.entries(of: value) {
      switch Key(bytes: tree.bytes(of: key, in: source)) {
      case .tahun? where tree.elements[value].kind != .scalar,
        .nilai? where tree.elements[value].kind != .scalar:
        reportShape(value, expected: Phrase(id: "satu nilai", en: "one value"))
        return
      case .tahun?:
        let text = tree.text(of: value, in: source)
        if let year = Period.year(text) {
          period = .year(year)
        } else {
          reportPeriod(text, at: tree.place(value))
        }
      case .nilai?: number = value
      default: reportUnknownKey(key, among: Key.ofBaseline, levels: false)
      }
    }
    if let number {
      addPoint(.baseline, period, number)
    } else if period != .whole {
      reportShape(
        value, expected: Phrase(id: "ada `nilai` di samping `tahun`", en: "`nilai` besides `tahun`"))
    }
  }

  private mutating func addPoint(_ series: Key, _ period: Period, _ value: Int) {
    let bytes = tree.bytes(of: value, in: source)
    // A value that says nothing still stands somewhere: the rules point at it.
    let field = appendField(series, value, bytes)
    cascade.points.append(Point(series: series, period: period, field: field))
    let evidence =
      PlainNumber(bytes)?.evidence
      ?? Number(String(decoding: bytes, as: UTF8.self), decimals: .unknown).evidence
    decimals = decimals.joined(evidence)
  }
}
