/// Writes a report as one JSON object, for programs.
///
/// - Parameter isPretty: two spaces per level; else all on one line.
public func writeJSON(
  _ report: Report, to output: inout some TextOutputStream, in language: Language, isPretty: Bool = true
) {
  var json = JSONText(isPretty: isPretty)
  var locator = Locator(report.sources)
  json.object { json in
    json.head(version: report.version)
    json.rulebook(report.rulebook)
    json.key("documents")
    json.array(report.documents) { json, document in
      json.object {
        $0.field("file", document.file)
        $0.field("kind", document.kind)
        $0.field("nodes", document.nodes)
        $0.field("indicators", document.indicators)
        $0.field("agency", document.agency.isEmpty ? nil : document.agency)
        $0.field("region", document.region.isEmpty ? nil : document.region)
        $0.criteria(document.shares, report.criteria, language)
      }
    }
    json.key("agencies")
    json.array(report.agencies) { $0.agency($1) }
    json.key("diagnostics")
    json.array(report.diagnostics) { json, diagnostic in
      output.write(json.take())
      json.finding(diagnostic, language, &locator)
    }
    json.key("summary")
    json.object {
      for severity in Severity.allCases.reversed() { $0.field(severity.rawValue, report.count(severity)) }
      $0.field("suppressed", report.suppressed)
    }
    json.key("changedSince")
    if let changes = report.changes { json.changes(changes) } else { json.null() }
    json.key("unchecked")
    json.array(report.unchecked) { json, unchecked in
      json.object {
        $0.field("file", unchecked.file)
        $0.field("why", unchecked.why[language])
      }
    }
    json.key("passedOver")
    json.array(report.passedOver) { $0.string($1) }
    json.key("excluded")
    json.array(report.excluded) { $0.string($1) }
    json.key("tables")
    json.array(report.workbooks.flatMap { book in book.tables.map { (book.file, $0) } }) { json, table in
      json.table(table.1, of: table.0, language)
    }
    json.key("notRead")
    json.array(report.workbooks.flatMap { book in book.remarks.map { (book.file, $0) } }) { json, remark in
      json.object {
        $0.field("file", remark.0)
        $0.field("message", remark.1[language])
      }
    }
  }
  output.write(json.take() + "\n")
}

extension JSONText {
  /// What all our JSON begins with: the version of the form, and the program.
  mutating func head(version: String) {
    field("version", 1)
    key("tool")
    object {
      $0.field("name", "selaras")
      $0.field("version", version)
    }
  }

  /// The rule book something was made with.
  mutating func rulebook(_ book: Report.RulebookSummary) {
    key("rulebook")
    object {
      $0.field("rules", book.rules)
      $0.field("digest", book.digest)
    }
  }

  /// How much of a document meets the criteria of the evaluation forms.
  fileprivate mutating func criteria(
    _ shares: [CriterionShare], _ criteria: [Report.CriterionOfForm], _ language: Language
  ) {
    key("criteria")
    array(shares) { json, share in
      let (form, criterion) = criteria[Int(share.criterion)]
      json.object {
        $0.field("form", form.name)
        $0.field("criterion", criterion.name)
        $0.field("title", criterion.title[language])
        $0.field("counted", criterion.countsIndicators ? "indicators" : "nodes")
        $0.field("level", share.level.name)
        $0.field("count", Int(share.count))
        $0.field("met", Int(share.met))
        $0.field("broken", Int(share.broken))
        $0.field("doubtful", Int(share.doubtful))
      }
    }
  }

  fileprivate mutating func agency(_ agency: AgencySummary) {
    object {
      $0.field("agency", agency.name.isEmpty ? nil : agency.name)
      $0.field("region", agency.region.isEmpty ? nil : agency.region)
      $0.field("documents", agency.documents)
      $0.field("nodes", agency.nodes)
      $0.field("indicators", agency.indicators)
      $0.field("error", agency.errors)
      $0.field("warning", agency.warnings)
      $0.field("info", agency.infos)
      $0.field("unchecked", agency.unchecked)
    }
  }

  fileprivate mutating func changes(_ changes: Report.Changes) {
    object {
      $0.field("since", changes.since)
      $0.field("files", changes.files)
      $0.field("hidden", changes.hidden)
    }
  }

  /// A table that was read, and as what.
  fileprivate mutating func table(_ table: RecognizedTable, of file: String, _ language: Language) {
    object { json in
      json.field("file", file)
      json.field("sheet", table.sheet.isEmpty ? nil : table.sheet)
      json.field("cells", table.cells)
      json.field("form", table.form)
      json.field("title", table.title[language])
      json.field("kind", table.kind)
      json.key("nodes")
      json.object { json in
        for count in table.nodes { json.field(count.level, count.count) }
      }
      json.field("indicators", table.indicators)
      json.key("remarks")
      json.array(table.remarks) { $0.string($1[language]) }
    }
  }

  /// One finding; also a line of its own in the format `jsonl`.
  mutating func finding(_ diagnostic: Diagnostic, _ language: Language, _ locator: inout Locator) {
    object { json in
      let location = locator.location(of: diagnostic.place) ?? .nowhere
      json.field("file", location.file)
      json.span(location)
      json.field("sheet", location.sheet)
      json.field("cell", location.cell)
      json.field("code", diagnostic.code)
      json.field("name", diagnostic.name)
      json.field("family", diagnostic.family)
      json.field("severity", diagnostic.severity.rawValue)
      json.field("message", diagnostic.message[language])
      json.field("help", diagnostic.help?[language])
      json.key("basis")
      json.array(diagnostic.basis) { $0.string($1) }
      json.field("node", diagnostic.node.isEmpty ? nil : diagnostic.node)
      json.field("level", diagnostic.level.isEmpty ? nil : diagnostic.level)
      json.key("notes")
      json.array(diagnostic.notes) { json, note in
        let location = locator.location(of: note.place) ?? .nowhere
        json.object {
          $0.field("file", location.file)
          $0.field("line", location.line)
          $0.field("column", location.column)
          $0.cell(location)
          $0.field("message", note.message[language])
        }
      }
      json.key("fix")
      guard let fix = diagnostic.fix else { return json.null() }
      let place = locator.location(of: fix.place) ?? .nowhere
      json.object {
        $0.span(place)
        $0.field("replacement", locator.replacement(of: fix))
        $0.field("safe", fix.isSafe)
      }
    }
  }

  /// The cell of a note; nothing for a text.
  private mutating func cell(_ location: Location) {
    guard location.form != .text else { return }
    field("sheet", location.sheet)
    field("cell", location.cell)
  }

  private mutating func span(_ location: Location) {
    field("line", location.line)
    field("column", location.column)
    field("endLine", location.endLine)
    field("endColumn", location.endColumn)
  }
}

extension Location {
  /// Where a finding is said to be that has no source.
  fileprivate static let nowhere = Location(file: "", line: 1, column: 1, endLine: 1, endColumn: 1)
}

extension Locator {
  /// What stands in the span of a fix when it is made: of a cell its whole new text, for the span is the cell.
  fileprivate func replacement(of fix: Fix) -> String {
    let source = Int(fix.place.source)
    guard let cells = cells(of: fix.place.source),
      let cell = cells.text(at: Int(fix.place.start), of: sources[source].bytes.count)
    else { return fix.replacement }
    let piece = fix.place.range.clamped(to: cell)
    return sources[source].text(cell.lowerBound..<piece.lowerBound) + fix.replacement
      + sources[source].text(piece.upperBound..<cell.upperBound)
  }
}
