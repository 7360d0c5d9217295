/// A value and the one before it, as numbers of one unit.
struct ValueChange {
  var before: Double
  var now: Double
}

extension World {
  /// Both as numbers, if they are plain numbers of one unit and none is of a quarter.
  func comparison(of point: PointID) -> ValueChange? {
    if let known = comparisons[point] { return known }
    let found = compare(point)
    comparisons[point] = .some(found)
    return found
  }

  private func compare(_ point: PointID) -> ValueChange? {
    guard let earlier = earlier(than: point), !self[point].period.isQuarter, !self[earlier].period.isQuarter,
      let now = number(of: point).plain, let before = number(of: earlier).plain
    else { return nil }
    let units = [unit(in: point), unit(in: earlier)]
    return units[0] == units[1] || units.contains("") ? ValueChange(before: before, now: now) : nil
  }

  private func unit(in point: PointID) -> String {
    guard let unit = number(of: point).unit else { return "" }
    return FoldedWords.joined(text(of: point).piece(unit).string)
  }

  /// The value of the same series that comes before another in time and says something; for the first target, and
  /// for the only one of a document of one year, the baseline, whatever year it is of.
  func earlier(than point: PointID) -> PointID? {
    if let known = predecessors[point] { return known }
    let found = findEarlier(than: point)
    predecessors[point] = .some(found)
    return found
  }

  private func findEarlier(than point: PointID) -> PointID? {
    guard let here = self[point].period.order ?? (year(of: point) == 0 ? nil : .zero) else { return nil }
    var found: (point: PointID, order: Int)?
    for other in cascade.neighbours(of: point) where self[other].series == self[point].series {
      guard let order = self[other].period.order, order < here, order > found?.order ?? -1,
        !number(of: other).isAbsent
      else { continue }
      found = (other, order)
    }
    if let found { return found.point }
    guard self[point].series == .target else { return nil }
    return cascade.neighbours(of: point).first { self[$0].series == .baseline && !number(of: $0).isAbsent }
  }
}

extension Number {
  /// The number, if it is one and no other.
  fileprivate var plain: Double? { upper == nil && !isAmbiguous ? value : nil }
}

extension Period {
  /// For comparing the periods of one series, as far as they stand on one scale.
  fileprivate var order: Int? {
    switch self {
    case .whole: nil
    case .yearOfPlan(let number): Int(number) * 10
    case .year(let year): Int(year) * 10
    case .quarter(let year, let quarter): Int(year) * 10 + Int(quarter)
    case .end: .max
    }
  }

  fileprivate var isQuarter: Bool {
    if case .quarter = self { true } else { false }
  }
}

extension Cascade {
  /// The values that stand at the same indicator as one of them; only itself if it stands at a node.
  fileprivate func neighbours(of point: PointID) -> Range<PointID> {
    indicator(of: point).map { self[$0].points } ?? point..<point.advanced(by: 1)
  }

  /// The indicator that a value stands at; nil for a value of a node.
  func indicator(of point: PointID) -> IndicatorID? {
    let behind = indicators.handles.partition { self[$0].points.lowerBound <= point }
    let indicator = behind.advanced(by: -1)
    return behind > Handle(0) && self[indicator].points.contains(point) ? indicator : nil
  }
}
