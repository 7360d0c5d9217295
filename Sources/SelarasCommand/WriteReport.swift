import Selaras

extension Invocation {
  /// Writes a report in all forms that were asked for; false if one could not be written, which has been said then.
  ///
  /// - Parameter inputs: what was checked; a single workbook gets its findings written into a copy.
  func write(
    _ report: Report, of inputs: [Input], to targets: [ReportTarget], _ book: Rulebook, _ arguments: Arguments
  ) -> Bool {
    var isWritten = true
    var written: [String] = []
    let names = ForgeNames(report, targets, Repository(files))
    if let remark = names.remark { console.notices.write("note: " + terminalSafe(remark[language]) + "\n") }
    if targets.contains(where: { $0.form == .text(.github) }) {
      addStepSummary(of: names.report(for: .github))
    }
    for target in targets {
      guard let path = target.file else {
        switch target.form {
        case .text(let format): writeToOutput(names.report(for: format), format, book, arguments)
        case .workbook: console.output.write(bytes: workbook(of: report, inputs))
        }
        continue
      }
      do throws(FileFault) {
        try files.replace(path, with: bytes(of: names, inputs, target.form, arguments))
        written.append(path)
      } catch {
        let name = Phrase(id: "tidak dapat menulis \(path): ", en: "cannot write \(path): ")
        notice(name.joined(error.why))
        isWritten = false
      }
    }
    if written.count == targets.count, !arguments.has(.quiet) { tell(report, written) }
    return isWritten
  }

  /// A report as it stands in a file.
  private func bytes(
    of names: ForgeNames, _ inputs: [Input], _ form: ReportTarget.Form, _ arguments: Arguments
  ) -> [UInt8] {
    switch form {
    case .text(let format):
      var text = ""
      let report = names.report(for: format)
      format.write(report, to: &text, in: language, style: ReportStyle(hasSummary: !arguments.has(.quiet)))
      return Array(text.utf8)
    case .workbook: return workbook(of: names.report, inputs)
    }
  }

  /// The findings as a workbook: a copy of the one that was checked, if it was the only file.
  private func workbook(of report: Report, _ inputs: [Input]) -> [UInt8] {
    let checked = inputs.indices.filter { !report.passedOver.contains(inputs[$0].source.name) }
    guard let only = checked.first, checked.count == 1, Format.of(inputs[only].source) == .workbook else {
      return findingsWorkbook(report, in: language)
    }
    let (copy, why) = findingsWorkbook(report, in: language, into: inputs[only].source)
    if let copy { return copy }
    let name = inputs[only].source.name
    let told = Phrase(
      id: "\(name) tidak disalin, jadi temuannya saja yang ditulis: ",
      en: "\(name) is not copied, so only the findings are written: ")
    if let why { console.notices.write("note: " + terminalSafe(told.joined(why)[language]) + "\n") }
    return findingsWorkbook(report, in: language)
  }

  /// Says where the report is, for nothing else is to be seen of it.
  private func tell(_ report: Report, _ paths: [String]) {
    let count = report.diagnostics.count
    let what = Phrase(
      id: "\(count) temuan, ditulis ke ", en: counted(count, "finding") + ", written to ")
    console.notices.write(terminalSafe(what[language] + paths.joined(separator: ", ")) + "\n")
  }

  private func writeToOutput(
    _ report: Report, _ format: ReportFormat, _ book: Rulebook, _ arguments: Arguments
  ) {
    var output = console.output
    let style = ReportStyle(
      width: width(of: output, otherwise: 110), palette: palette(for: output, arguments),
      hasSummary: !arguments.has(.quiet))
    if arguments.has(.statistics), !report.diagnostics.isEmpty {
      let titles = Dictionary(book.rules.map { ($0.code, $0.title) }) { first, _ in first }
      writeStatistics(report, to: &output, in: language, titles: titles)
    } else {
      format.write(report, to: &output, in: language, style: style)
    }
    if arguments.has(.statistics) {
      writeCriteria(report, to: &output, in: language, palette: style.palette)
    }
  }
}
