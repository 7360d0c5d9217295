extension Report {
  /// The same report with other names of files: those by which its reader knows them.
  public func renamed(_ name: (_ file: String) -> String) -> Report {
    var report = self
    report.sources = sources.map { Source(name: name($0.name), bytes: $0.bytes, cells: $0.cells) }
    for index in documents.indices { report.documents[index].file = name(documents[index].file) }
    for index in unchecked.indices { report.unchecked[index].file = name(unchecked[index].file) }
    for index in workbooks.indices { report.workbooks[index].file = name(workbooks[index].file) }
    report.passedOver = passedOver.map(name)
    report.excluded = excluded.map(name)
    return report
  }
}
