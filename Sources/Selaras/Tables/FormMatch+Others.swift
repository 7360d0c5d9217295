extension FormMatch {
  /// Takes in the columns that the form does not have and that mean the same in every form: what describes an indicator
  /// or a node and is no value of theirs.
  mutating func takeOthers(_ forms: TableForms) {
    var left: [TableHeader.Column] = []
    for column in unknown {
      guard let cell = column.path.last?.cell, let role = forms.roleElsewhere(column), role.isDescription,
        !columns.contains(where: { $0.role == role })
      else {
        left.append(column)
        continue
      }
      columns.append(Column(column: column.column, role: role, period: nil, header: cell))
    }
    unknown = left
    columns.sort { $0.column < $1.column }
  }
}

extension ColumnRole {
  fileprivate var isDescription: Bool {
    switch self {
    case .indicator(let key, of: nil):
      [.satuan, .formulasi, .definisi, .sumber, .polaritas, .sifat, .jenis].contains(key)
    case .field(let key, of: nil):
      [.pemilik, .unit, .perangkatDaerah, .lokasi, .sumberDana, .catatan, .eselon].contains(key)
    default: false
    }
  }
}
