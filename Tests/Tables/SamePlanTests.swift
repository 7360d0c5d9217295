import Foundation
import Testing

@testable import Selaras

/// The same plan in another form gets the same findings.
@Suite struct `A plan` {
  static let names = `A source document`.names.filter { $0.hasSuffix(".yaml") }

  /// Code, node and message of the findings, by how often they are made.
  static func findings(_ name: String, _ text: String) -> [String: Int] {
    findings(Source(name: name, text: text))
  }

  static func findings(_ source: Source) -> [String: Int] {
    let report = check([Input(source, isNamed: true)], Rulebook.builtIn)
    #expect(report.unchecked.isEmpty, "\(source.name)")
    return Dictionary(
      report.diagnostics.map { ("\($0.code) \($0.node): \($0.message.id)", 1) }, uniquingKeysWith: +)
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: `A source document`.folder.appending(path: name), encoding: .utf8)
  }

  @Test(arguments: names) func `gets the same findings as YAML, JSON and a long table in CSV and XLSX`(
    name: String
  ) throws {
    let text = try Self.text(name)
    let source = Source(name: name, text: text)
    let wanted = Self.findings(source)
    #expect(wanted.count > 5)
    let tree = YAML.read(source, index: 0).tree
    #expect(Self.findings("a.json", asJSON(tree, 0, source)) == wanted)
    let conversion = Conversion(Input(source, isNamed: true), Rulebook.builtIn)
    #expect(Self.findings("a.csv", conversion.csv(of: 0)) == wanted)
    #expect(Self.findings(Source(name: "a.xlsx", bytes: conversion.workbook(of: 0))) == wanted)
  }

  @Test func `that is written as a table is read as the same plan again`() throws {
    for name in Self.names {
      let first = Conversion(
        Input(Source(name: name, text: try Self.text(name)), isNamed: true), Rulebook.builtIn)
      let table = Source(name: "a.csv", text: first.csv(of: 0))
      let second = Conversion(Input(table, isNamed: true), Rulebook.builtIn)
      #expect(second.csv(of: 0) == first.csv(of: 0), "\(name)")
      #expect(second.nodes(of: 0) == first.nodes(of: 0))
    }
  }
}

/// Each form of `Rules/formulir/` has a document among the fixtures.
@Suite struct `A form of tables` {
  @Test func `has a document that is read as it`() throws {
    let forms = try `A source document`.names.filter { $0.hasPrefix("tabel-") }.flatMap { name in
      try `A source document`.report(name).workbooks.flatMap(\.tables).map(\.form)
    }
    #expect(Set(Rulebook.builtIn.tableFormNames).subtracting(forms) == [])
  }
}
