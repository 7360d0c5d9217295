/// A header read as one form: which column has which role, and how well it fits.
struct FormMatch {
  /// Index of the form.
  var form: Int
  var columns: [Column] = []
  /// Columns with a header that the form does not know.
  var unknown: [TableHeader.Column] = []
  /// Columns that hold something and have no header.
  var nameless: [Int] = []
  /// More is better.
  var score = 0.0

  struct Column {
    /// In the grid.
    var column: Int
    var role: ColumnRole
    var period: HeaderPeriod?
    /// The cell that names it.
    var header: Cell
  }

  /// - Returns: nil if something is missing without which it is not this form.
  init?(_ header: TableHeader, _ form: Int, of forms: TableForms, isForced: Bool) {
    self.form = form
    (columns, unknown, score) = Self.columns(header, form, of: forms)
    let roles = Set(columns.map(\.role))
    guard roles.contains(where: \.holdsNodes) else { return nil }
    let missing = forms.forms[form].required.filter { !roles.contains($0) }
    if isForced { return }
    guard missing.isEmpty else { return nil }
    // Of two forms that fit the one that asks for more.
    score += 0.1 * Double(forms.forms[form].required.count)
  }

  /// The columns that a form knows, those that it does not, and how well they fit.
  static func columns(
    _ header: TableHeader, _ form: Int, of forms: TableForms
  ) -> (columns: [Column], unknown: [TableHeader.Column], score: Double) {
    var columns: [Column] = []
    var unknown: [TableHeader.Column] = []
    var score = 0.0
    for column in header.columns {
      guard let found = role(of: column, form, forms) else {
        unknown.append(column)
        continue
      }
      columns.append(found.column)
      score += found.score
    }
    return (columns, unknown, score - 0.4 * Double(unknown.count))
  }

  private static func role(
    of column: TableHeader.Column, _ form: Int, _ forms: TableForms
  ) -> (column: Column, score: Double)? {
    guard let last = column.path.last else { return nil }
    let period = period(of: column)
    for isWhole in [true, false] {
      for step in column.path.reversed() {
        guard let found = forms.role(of: step.text, in: form), found.isWhole == isWhole else { continue }
        let role = Self.role(
          found.role, below: column.path.compactMap { forms.role(of: $0.text, in: form)?.role })
        return (
          Column(
            column: column.column, role: role, period: role.isSeries ? period : nil, header: step.cell),
          isWhole ? 1 : 0.6
        )
      }
    }
    // A year by itself stands over targets.
    guard last.text.isPeriod || last.text.ordinal != nil && period != nil,
      forms.forms[form].columns.contains(where: { $0.role == .indicator(.target, of: nil) })
    else { return nil }
    return (
      Column(column: column.column, role: .indicator(.target, of: nil), period: period, header: last.cell),
      0.5
    )
  }

  /// `Target` and `Rp` below `Realisasi` are what was reached and what was spent, which plans do not hold; what stands
  /// below a group of nothing is nothing; a level's indicators below `Target` are their targets.
  private static func role(_ role: ColumnRole, below groups: [ColumnRole]) -> ColumnRole {
    if groups.contains(.nothing) { return .nothing }
    if case .indicator(.nama, of: let level?) = role, groups.contains(.indicator(.target, of: nil)) {
      return .indicator(.target, of: level)
    }
    guard
      let group = groups.first(where: {
        $0 == .indicator(.realisasi, of: nil) || $0 == .indicator(.baseline, of: nil)
      })
    else { return role }
    switch role {
    case .indicator(.target, of: nil): return group
    case .field(.pagu, of: nil): return .nothing
    default: return role
    }
  }

  /// The lowest period over a column; a quarter is one of the year above it.
  private static func period(of column: TableHeader.Column) -> HeaderPeriod? {
    if let number = column.path.last?.text.ordinal {
      if column.path.contains(where: \.text.asksForNumber) { return .yearOfPlan(number) }
      if number <= 4, column.path.contains(where: \.text.asksForQuarter) {
        let years = column.path.compactMap(\.text.period)
        if case .year(let year)? = years.last { return .quarterOfYear(year, number) }
        return .quarter(number)
      }
    }
    let periods = column.path.compactMap(\.text.period)
    // `Kondisi akhir (2029)` is the end, whatever year that is.
    return periods.contains(.end) ? .end : periods.last
  }
}
