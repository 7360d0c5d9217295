/// A header that is nearly one of a form: a slip of the pen.
struct NearHeader {
  /// The column, and the cell that was written wrongly.
  var column: Int
  var cell: Cell
  /// As the form writes it.
  var meant: String
  var role: ColumnRole
}

extension TableForms {
  /// The header of a form that a column nearly has. Short words are near to each other without meaning the same, and
  /// so are never taken.
  func near(_ column: TableHeader.Column, in form: Int) -> NearHeader? {
    var best: (header: NearHeader, distance: Int)?
    for (text, cell) in column.path.suffix(2) where text.words.utf8.count <= 80 {
      let wanted = Array(text.words.unicodeScalars)
      for other in forms[form].columns where other.role != .nothing {
        for header in other.headers {
          let known = Array(HeaderText(header).words.unicodeScalars)
          let limit = min(known.count / 3, known.count < 12 ? 2 : 4)
          guard known.count > 4, known.first == wanted.first, abs(known.count - wanted.count) <= limit else {
            continue
          }
          let distance = Suggestion.distance(wanted, known)
          if distance <= limit, distance < best?.distance ?? .max {
            best = (NearHeader(column: column.column, cell: cell, meant: header, role: other.role), distance)
          }
        }
      }
    }
    return best?.header
  }

  /// What another form takes a column for, if that is of a plan.
  func roleElsewhere(_ column: TableHeader.Column) -> ColumnRole? {
    for step in column.path.reversed() {
      for form in forms.indices {
        guard let (role, isWhole) = role(of: step.text, in: form), isWhole, role != .nothing, role != .remark
        else { continue }
        return role
      }
    }
    return nil
  }
}
