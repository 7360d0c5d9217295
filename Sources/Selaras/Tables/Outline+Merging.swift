extension Outline {
  /// The node of an earlier table that is the same: of the level, with the code or else the words, and not below
  /// another parent.
  func earlier(
    _ level: Level, _ parent: Int?, _ fields: [(key: Key, period: HeaderPeriod?, text: CellText)],
    before table: Int, _ texts: CellTexts
  ) -> Int? {
    let name = Self.name(level, fields, texts)
    guard let found = earlierNodes[name] else { return nil }
    return found.first { node in
      nodes[node].table < table
        && (parent == nil || nodes[node].parent == nil || nodes[node].parent == parent)
    }
  }

  /// Makes the nodes of a table known to those that follow.
  mutating func finish(_ table: Int, _ texts: CellTexts) {
    for index in nodes.indices where nodes[index].table == table {
      earlierNodes[Self.name(nodes[index].level, nodes[index].fields, texts), default: []].append(index)
    }
  }

  /// Puts a node that had no parent below one.
  mutating func adopt(_ node: Int, by parent: Int?) {
    guard let parent, nodes[parent].level.depth < nodes[node].level.depth else { return }
    nodes[node].parent = parent
  }

  /// What a node is the same by.
  private static func name(
    _ level: Level, _ fields: [(key: Key, period: HeaderPeriod?, text: CellText)], _ texts: CellTexts
  ) -> String {
    for key in [Key.id, .kode, .nama, .kinerja] {
      if let text = fields.first(where: { $0.key == key })?.text {
        return "\(level.name) \(key.name) \(texts.folded(text))"
      }
    }
    return ""
  }

  /// Takes away what a later table only says again: an indicator that the node has, with values that it has or lacks.
  mutating func joinIndicators(_ texts: CellTexts) {
    for node in nodes.indices where nodes[node].indicators.count > 1 {
      var kept: [Indicator] = []
      for indicator in nodes[node].indicators {
        guard let name = indicator.name, indicator.table != nodes[node].table,
          let index = kept.firstIndex(where: { $0.isSame(name, texts) && $0.agrees(indicator, texts) })
        else {
          kept.append(indicator)
          continue
        }
        for value in indicator.values where !kept[index].has(value.key, value.period) {
          kept[index].values.append(value)
        }
      }
      nodes[node].indicators = kept
    }
  }
}

extension Outline.Indicator {
  fileprivate func isSame(_ other: CellText, _ texts: CellTexts) -> Bool {
    name.map { texts.folded($0) == texts.folded(other) } ?? false
  }

  /// Whether two say nothing different.
  fileprivate func agrees(_ other: Outline.Indicator, _ texts: CellTexts) -> Bool {
    other.values.allSatisfy { value in
      guard let own = values.first(where: { $0.key == value.key && $0.period == value.period }) else {
        return true
      }
      return texts.folded(own.text) == texts.folded(value.text)
    }
  }
}
