import Selaras

extension Invocation {
  func check(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    try checkSettings(arguments)
    if let told = told(by: arguments) { return try told.check(arguments) }
    if arguments.has(.showConfig) { return try showSettings(arguments) }
    let targets = try ReportTarget.all(arguments.values(.format)) { files.realPath(of: Walk.tidy($0)) }
    try checkTogether(arguments, targets)
    let workers = try workers(arguments)
    let changed = try changedSince(arguments)
    let progress = progressLine(arguments)
    guard var run = try prepare(arguments, progress) else { return .usage }
    run.options.isTimed = arguments.has(.timing)
    run.options.workers = workers
    run.options.language = language
    run.options.tell = { progress.tell($0) }
    run.options.keepsPlans = targets.contains { $0.form.showsPlans }
    let time = run.options.keepsPlans ? try moment() : nil
    run.options.keepsSilenced = arguments.value(.sarifSuppressed) == SARIFSuppressed.mark.rawValue
    guard let baselines = try baselines(of: run, arguments) else { return .usage }
    run.passOver(baselines.map(\.path) + lists(of: run, arguments), files)
    tell(run.gathering)
    try protectUsed(by: run, baselines, arguments, from: targets)

    var report = Selaras.check(run.gathering.inputs, run.book, run.options)
    progress.erase()
    report.unchecked += run.gathering.unread.map { Report.Unchecked(file: $0.name, why: $0.fault.why) }
    noteWithoutPlans(&report, run.gathering)
    report.passedOver += run.gathering.copies.sorted()
    report.excluded = run.gathering.excluded
    report.time = time
    report.unchecked.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    guard try apply(baselines, to: &report, run, arguments) else { return .usage }
    if let changed { report.keepFindings(since: changed.commit, isChanged: changed.contains) }
    report.foldPassedOver()

    try protectHandWritten(by: report, from: targets)
    let isWritten = write(report, of: run.gathering.inputs, to: targets, run.book, arguments)
    if let timing = report.timing {
      var notices = console.notices
      writeTiming(timing, to: &notices, in: language)
    }
    return isWritten ? exitCode(of: report, arguments) : .usage
  }

  /// Says which files were not read, and which were passed over though they look like plans.
  func tell(_ gathering: Gathering) {
    for unread in gathering.unread {
      notice(unread.fault.why.said(of: unread.name))
    }
    for copy in gathering.copies.sorted() {
      let told = Phrase(
        id: "memuat lembar temuan Selaras, jadi dilewati; sebut namanya untuk memeriksanya",
        en: "holds a sheet of findings of Selaras, and so is passed over; name it to check it")
      console.notices.write("note: " + terminalSafe(told.said(of: copy)[language]) + "\n")
    }
  }

  /// Says of what was named by hand, and holds no plan, that nothing of it was checked.
  func noteWithoutPlans(_ report: inout Report, _ gathering: Gathering) {
    let looked = Set(report.documents.map(\.file) + report.unchecked.map(\.file))
    for name in gathering.named(without: looked) {
      report.unchecked.append(
        Report.Unchecked(
          file: name, why: Phrase(id: "tidak ada berkas cascade di sini", en: "there is no cascade file here")
        ))
      notice(
        Phrase(
          id: "tidak ada berkas cascade untuk diperiksa di \(name)", en: "no cascade file to check in \(name)"
        ))
    }
  }

  func tableForm(_ arguments: Arguments, _ books: [Rulebook]) throws(UsageError) -> String? {
    guard let name = arguments.value(.tableForm) else { return nil }
    let known = books.flatMap(\.tableFormNames)
    guard known.contains(name) else { throw .unknown("formulir", "form", name, among: known) }
    return name
  }

  /// Refuses options that say nothing together.
  private func checkTogether(_ arguments: Arguments, _ targets: [ReportTarget]) throws(UsageError) {
    if arguments.has(.stdinFilename), !arguments.operands.contains("-") {
      throw UsageError(
        "`--stdin-filename` hanya berarti bersama `-`", "`--stdin-filename` has a meaning only with `-`",
        help: Phrase(id: "tambahkan `-` untuk membaca masukan baku", en: "add `-` to read standard input"))
    }
    let onOutput = targets.first { $0.file == nil }?.form
    if onOutput == .workbook, console.output.terminal.isTerminal {
      throw UsageError(
        "laporan xlsx tidak dapat ditampilkan di terminal", "a report in xlsx cannot be shown on a terminal",
        help: Phrase(id: "tulis `--format xlsx=BERKAS`", en: "write `--format xlsx=FILE`"))
    }
    if arguments.has(.statistics), onOutput != .text(.text), onOutput != .text(.concise) {
      throw UsageError(
        "`--statistics` memerlukan laporan text atau concise di keluaran baku",
        "`--statistics` needs a text or concise report on standard output",
        help: Phrase(
          id: "tambahkan `--format text`, dan tulis laporan lain ke berkas",
          en: "add `--format text`, and let other reports go to files"))
    }
  }

  /// Refuses to write a report over what a person has written, whether this run has to do with it or not.
  private func protectHandWritten(by report: Report, from targets: [ReportTarget]) throws(UsageError) {
    let plans = Set((report.documents.map(\.file) + report.unchecked.map(\.file)).map(files.realPath))
    for file in targets.compactMap(\.file) {
      let kind = plans.contains(files.realPath(of: file)) ? .plan : handWritten(file)
      guard let kind else { continue }
      throw UsageError(
        "laporan tidak ditulis ke `\(file)`: berkas itu sebuah \(kind.name.id)",
        "the report is not written to `\(file)`: that file is a \(kind.name.en)")
    }
    for file in targets.compactMap(\.file) where isChangedCopy(file) {
      throw UsageError(
        "laporan tidak ditulis ke `\(file)`: isinya sudah disunting sejak ditulis",
        "the report is not written to `\(file)`: it was edited since it was written",
        help: Phrase(
          id: "tulis ke nama lain, atau pindahkan dahulu berkas itu bila suntingannya tidak diperlukan lagi",
          en: "write to another name, or move the file away first if the edits are no longer needed"))
    }
  }

  private func handWritten(_ path: String) -> HandWritten? {
    guard let bytes = (try? files.read(path, limit: Files.largestPlan)) ?? (try? files.head(of: path)) else {
      return nil
    }
    return HandWritten(Source(name: path, bytes: bytes))
  }

  /// Whether a file is a copy with findings that a person has worked on.
  private func isChangedCopy(_ path: String) -> Bool {
    guard let bytes = try? files.read(path, limit: Files.largestPlan) else { return false }
    return isChangedSinceFindings(Source(name: path, bytes: bytes))
  }

  /// Refuses to write a report over what the run was made with: a page of a user's rule book, a list, settings, or a
  /// baseline.
  private func protectUsed(
    by run: Preparation, _ baselines: [BaselineOfRun], _ arguments: Arguments, from targets: [ReportTarget]
  ) throws(UsageError) {
    let pages = ([run.book] + run.options.books.map(\.rulebook)).flatMap(\.sources).map(\.name)
    let used = Set(
      (pages + lists(of: run, arguments) + run.settings + baselines.map(\.path)).map(files.realPath))
    for file in targets.compactMap(\.file) where used.contains(files.realPath(of: file)) {
      throw UsageError(
        "laporan tidak ditulis ke `\(file)`: berkas itu dipakai pemeriksaan ini",
        "the report is not written to `\(file)`: that file is used by this run")
    }
  }

  /// The lists of the nomenclature that a run uses, by their files.
  func lists(of run: Preparation, _ arguments: Arguments) -> [String] {
    [arguments.value(.nomenclature)].compactMap(\.self) + run.lists
  }

  func maxSize(_ arguments: Arguments) throws(UsageError) -> Int {
    guard let text = arguments.value(.maxSize) else { return Files.largestPlan }
    guard let size = Int(text), (1...1024).contains(size) else {
      throw UsageError(
        "`--max-size \(text)` bukan bilangan dari 1 sampai 1024",
        "`--max-size \(text)` is no number from 1 to 1024")
    }
    return size << 20
  }

  private static let countsOfFindings = 1...10_000_000

  func maxFindings(_ arguments: Arguments) throws(UsageError) -> Int? {
    guard let text = arguments.value(.maxFindings) else { return nil }
    guard let count = Int(text), Self.countsOfFindings.contains(count) else {
      let (least, most) = (Self.countsOfFindings.lowerBound, Self.countsOfFindings.upperBound)
      throw UsageError(
        "`--max-findings \(text)` bukan bilangan dari \(least) sampai \(most)",
        "`--max-findings \(text)` is no number from \(least) to \(most)")
    }
    return count
  }

  /// What was not checked outweighs what was found; a rule that could not be asked outweighs both.
  private func exitCode(of report: Report, _ arguments: Arguments) -> ExitCode {
    if report.hasBrokenRule { return .usage }
    if !report.unchecked.isEmpty { return .unread }
    let failOn = arguments.value(.failOn).flatMap(FailOn.init) ?? .error
    return report.diagnostics.contains { failOn.isReached(by: $0.severity) } ? .findings : .clean
  }
}
