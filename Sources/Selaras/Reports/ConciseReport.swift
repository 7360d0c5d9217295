/// Writes one line per finding, as compilers do: `file:line:column: error[KIN001]: message`; for a cell
/// `file › sheet!D6: error[KIN001]: message`.
public func writeConcise(
  _ report: Report, to output: inout some TextOutputStream, in language: Language
) {
  var locator = Locator(report.sources)
  for diagnostic in report.diagnostics {
    let location = locator.location(of: diagnostic.place).map { $0.text(in: language) + ": " } ?? ""
    let severity = "\(diagnostic.severity.rawValue)[\(diagnostic.code)]"
    output.write(terminalSafe("\(location)\(severity): \(diagnostic.message[language])") + "\n")
  }
}
