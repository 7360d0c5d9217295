import Testing

@testable import Selaras

/// Every row of the lists as a plan: the rules about wording, indicators and units have nothing to say about what a
/// decree says.
@Suite struct `The whole nomenclature as a plan` {
  /// The rows of an edition for a government: programs, their kegiatan, their sub-kegiatan.
  private func plan(_ edition: Edition, _ government: Government, hasCodes: Bool) -> Source {
    let list = Nomenclature.of(OfficialList(edition))
    var json = JSONText(isPretty: true)
    func code(_ row: OfficialRow, _ json: inout JSONText) { if hasCodes { json.field("kode", row.code) } }
    func children(
      _ key: String, of row: OfficialRow, _ json: inout JSONText,
      _ body: (inout JSONText, OfficialRow) -> Void
    ) {
      let rows = OfficialCode(row.code).map { list.children(of: $0, government) } ?? []
      if rows.isEmpty { return }
      json.key(key)
      json.array(rows) { json, row in json.object { body(&$0, row) } }
    }
    let programs = (0..<list.count).filter { list.level($0) == .program }.map(list.row).filter {
      $0.government == government
    }
    json.object { json in
      json.field("selaras", 1)
      json.field("dokumen", "renstra")
      json.field("periode", "2025-2029")
      json.field("nomenklatur", edition.rawValue)
      json.key("program")
      json.array(programs) { json, program in
        json.object { json in
          code(program, &json)
          json.field("nama", program.name)
          children("kegiatan", of: program, &json) { json, activity in
            code(activity, &json)
            json.field("nama", activity.name)
            children("sub_kegiatan", of: activity, &json) { json, row in
              code(row, &json)
              json.field("nama", row.name)
              json.field("kinerja", row.performance)
              json.key("indikator")
              json.object { json in
                json.field("nama", row.indicator)
                json.field("satuan", row.unit)
                json.key("target")
                json.object { json in for year in 2025...2029 { json.field("\(year)", 5) } }
              }
            }
          }
        }
      }
    }
    return Source(name: "\(edition.rawValue).json", text: json.take())
  }

  @Test(
    arguments: [
      (.y2027, .province, 5_160), (.y2027, .regency, 4_452), (.y2023, .regency, 4_312),
    ] as [(Edition, Government, Int)], [true, false])
  func `is not found wanting`(_ part: (edition: Edition, government: Government, rows: Int), hasCodes: Bool) {
    var options = CheckOptions()
    options.selection.select = ["KIN", "IND", "SAT", "NOM", "TEK", "TEK008"]
    // What the lists do not say at all: indicators of programs and kegiatan, formulas, the indicator and unit of one row.
    options.selection.ignore = ["IND001", "IND003", "SAT001", "NOM009", "TEK011"]
    let report = check(
      [Input(plan(part.edition, part.government, hasCodes: hasCodes), isNamed: true)], Rulebook.builtIn,
      options)
    #expect(report.documents.map(\.nodes) == [part.rows])
    let found = report.diagnostics.filter { $0.severity > .info || !["IND007", "SAT003"].contains($0.code) }
    #expect(lines(found, report.sources) == "")
  }
}

/// Official rows that naive rules find fault with (conventions 4.4 and 4.5): `Fixtures/anomali-resmi-2027.csv`.
@Suite struct `An official row that looks like a fault` {
  @Test(arguments: ["sub_kegiatan", "output"], [true, false])
  func `is no fault`(level: String, hasCode: Bool) throws {
    let source = Source(name: "anomali.csv", text: try Repository.text("Fixtures/anomali-resmi-2027.csv"))
    let reading = CSV.read(source, index: 0)
    let rows = reading.tree.rows(in: source).map { $0.map(\.text) }
    #expect(reading.diagnostics.isEmpty && rows.count == 253)
    #expect(rows[0] == ["why", "kode_sub", "nama_sub", "kinerja", "indikator", "satuan"])
    var json = JSONText(isPretty: true)
    json.object { json in
      json.field("selaras", 1)
      json.field("dokumen", "pohon-kinerja")
      json.key(level)
      json.array(rows.dropFirst()) { json, row in
        json.object { json in
          if hasCode { json.field("kode", row[1]) }
          json.field("kinerja", row[3])
          json.key("indikator")
          json.object { json in
            json.field("nama", row[4])
            json.field("satuan", row[5])
          }
        }
      }
    }
    var options = CheckOptions()
    options.selection.select = ["KIN", "IND", "SAT", "NOM"]
    let input = Input(Source(name: "a.json", text: json.take()), isNamed: true)
    let report = check([input], Rulebook.builtIn, options)
    #expect(report.documents.map(\.nodes) == [252])
    // Two sub-kegiatan with one indicator, and one unit in two spellings, are what the list itself has.
    let found = report.diagnostics.filter { $0.severity > .info || !["IND007", "SAT003"].contains($0.code) }
    #expect(lines(found, report.sources) == "")
  }
}
