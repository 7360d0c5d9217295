extension CascadeReader {
  /// Reads the indicators of a node: those at the node itself, and those of each of its statements.
  mutating func readIndicators(of node: Int32, _ keys: [(key: Key, value: Int)]) {
    let first = Int32(cascade.indicators.count)
    for (key, value) in keys where key == .indikator { readIndicators(value, node, statement: -1) }
    for (key, value) in keys where key == .kinerja && tree.elements[value].kind == .sequence {
      var count: Int32 = 0
      for item in tree.items(of: value).prefix(Self.longestList) {
        let isStated = holdsStatement(item)
        if isStated { count += 1 }
        for (key, value) in tree.entries(of: item) where isKey(key, "indikator") {
          readIndicators(value, node, statement: isStated ? count - 1 : -1)
        }
      }
    }
    cascade.nodes[Int(node)].indicators = first..<Int32(cascade.indicators.count)
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

  private mutating func readIndicators(_ value: Int, _ node: Int32, statement: Int32) {
    switch tree.elements[value].kind {
    case .sequence:
      for item in tree.items(of: value) {
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

  private mutating func readIndicator(_ value: Int, _ node: Int32, _ statement: Int32) {
    let firstField = Int32(cascade.fields.count)
    let firstPoint = Int32(cascade.points.count)
    var start = tree.elements[value].start
    var end = tree.elements[value].end
    if tree.elements[value].kind == .scalar {
      guard addField(.nama, value) != nil else { return }
    } else {
      guard tree.elements[value].next > value + 1 else { return }
      (start, end) = (tree.elements[value + 1].start, tree.elements[value + 1].end)
      for (key, value) in tree.entries(of: value) {
        guard let field = Key(bytes: tree.bytes(of: key, in: source)), Key.ofIndicator.contains(field) else {
          reportUnknownKey(key, among: Key.ofIndicator, levels: false)
          continue
        }
        readIndicatorField(field, value)
      }
    }
    let fields = firstField..<Int32(cascade.fields.count)
    let name = cascade.field(.nama, in: fields)
    if name >= 0 { (start, end) = (cascade.fields[Int(name)].start, cascade.fields[Int(name)].end) }
    cascade.indicators.append(
      Indicator(
        node: node, statement: statement, fields: fields, points: firstPoint..<Int32(cascade.points.count),
        marks: name >= 0 ? marks.read(cascade.string(name)) : Marks(), start: start, end: end))
  }

  private mutating func readIndicatorField(_ key: Key, _ value: Int) {
    switch key {
    case .target, .realisasi, .pagu: readSeries(key, value)
    case .baseline: readBaseline(value)
    case .polaritas: readChoice(key, value, ["positif", "negatif"])
    case .sifat: readChoice(key, value, ["progres", "kumulatif", "pengulangan"])
    case .jenis: readChoice(key, value, ["iku", "ikk", "ikp", "masukan", "keluaran", "hasil", "dampak"])
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
    case .scalar: addPoint(key, .whole, value)
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
    let element = tree.elements[value]
    let bytes = tree.bytes(of: value, in: source)
    // A value that says nothing still stands somewhere: the rules point at it.
    cascade.fields.append(
      Field(
        key: series, text: cascade.texts.intern(bytes), start: element.start, end: element.end,
        decoded: element.decoded))
    cascade.points.append(Point(series: series, period: period, field: Int32(cascade.fields.count - 1)))
    decimals = decimals.joined(Number(String(decoding: bytes, as: UTF8.self), decimals: .unknown).evidence)
  }
}
