import Selaras

/// A baseline of a run, and the files it is for.
struct BaselineOfRun {
  /// As it is opened and shown.
  var path: String
  var baseline: Baseline
  var files: Set<String> = []
}

extension Invocation {
  /// The baselines of a run: the one that was given for all files, or those that the settings name.
  ///
  /// - Returns: nil if one of them is wrong; that has been said then.
  func baselines(of run: Preparation, _ arguments: Arguments) throws(UsageError) -> [BaselineOfRun]? {
    let names = Set(run.gathering.inputs.map(\.source.name))
    let isWritten = arguments.has(.writeBaseline)
    if let path = arguments.value(.baseline) {
      return try baseline(path, isWritten, arguments).map {
        [BaselineOfRun(path: path, baseline: $0, files: names)]
      }
    }
    var found: [BaselineOfRun] = []
    var places: [String: Int] = [:]
    for (input, settings) in zip(run.gathering.inputs, run.settingsOfInputs) {
      guard let stated = settings.baseline else { continue }
      let chain = run.search.numbers(of: input.source.name)
      let path = run.search.path(stated.path.value, of: chain[stated.layer])
      if run.search.isOutside(path, of: chain[stated.layer]) {
        complain([.outside(stated.path)], in: run.search.sources, arguments)
        return nil
      }
      if places[path] == nil {
        guard let baseline = try named(path, stated.path, run.search, isWritten, arguments) else {
          return nil
        }
        places[path] = found.count
        found.append(BaselineOfRun(path: path, baseline: baseline))
      }
      if let place = places[path] { found[place].files.insert(input.source.name) }
    }
    if isWritten, found.isEmpty {
      throw UsageError(
        "tidak disebut baseline mana yang ditulis", "it is not said which baseline to write",
        help: Phrase(
          id: "tambahkan `--baseline BERKAS`, atau tulis `baseline: BERKAS` di \(SettingsFile.name)",
          en: "add `--baseline FILE`, or write `baseline: FILE` in \(SettingsFile.name)"))
    }
    return found
  }

  /// The baseline that settings name.
  private func named(
    _ path: String, _ stated: SettingsFile.Stated<String>, _ search: SettingsSearch, _ isWritten: Bool,
    _ arguments: Arguments
  ) throws(UsageError) -> Baseline? {
    do throws(UsageError) {
      return try baseline(path, isWritten, arguments)
    } catch {
      complain(
        [Diagnostic(.settings, at: stated.place, error.message, help: error.help)], in: search.sources,
        arguments)
      return nil
    }
  }

  /// - Parameter isWritten: whether one that is not there begins empty.
  private func baseline(_ path: String, _ isWritten: Bool, _ arguments: Arguments) throws(UsageError)
    -> Baseline?
  {
    let source: Source
    do throws(FileFault) {
      source = Source(name: path, bytes: try files.read(path, limit: 256 << 20))
    } catch {
      if isWritten, error == .missing { return Baseline(Source(name: path, bytes: [])) }
      throw UsageError(
        Phrase(id: "baseline `\(path)`: ", en: "the baseline `\(path)`: ").joined(error.why),
        help: error == .missing
          ? Phrase(id: "tulis dengan `--write-baseline`", en: "write it with `--write-baseline`") : nil)
    }
    let (baseline, diagnostics) = Baseline.read(source)
    if diagnostics.isEmpty { return baseline }
    complain(diagnostics, in: [source], arguments)
    return nil
  }

  /// Takes away what was accepted, after writing anew what is accepted, if that was asked for.
  ///
  /// - Returns: false if a baseline could not be written; that has been said then.
  func apply(
    _ baselines: [BaselineOfRun], to report: inout Report, _ run: Preparation, _ arguments: Arguments
  ) throws(UsageError) -> Bool {
    if baselines.isEmpty { return true }
    let today = try today()
    let tellsStale = run.tells(RulebookFault.staleBaseline.code)
    var current = baselines
    if arguments.has(.writeBaseline) {
      for index in current.indices {
        guard let written = write(current[index], of: report, arguments) else { return false }
        current[index].baseline = written
      }
    }
    for one in current {
      report.accept(
        one.baseline, for: one.files, on: today, tellsStale: tellsStale, isThere: { files.isThere($0) })
    }
    return true
  }

  private func write(_ former: BaselineOfRun, of report: Report, _ arguments: Arguments) -> Baseline? {
    let (baseline, change) = report.baseline(
      after: former.baseline, for: former.files, isThere: { files.isThere($0) })
    let bytes = baseline.written()
    do throws(FileFault) {
      if bytes != former.baseline.source.bytes { try files.replace(former.path, with: bytes) }
    } catch {
      notice(
        Phrase(id: "tidak dapat menulis \(former.path): ", en: "cannot write \(former.path): ").joined(
          error.why))
      return nil
    }
    if !arguments.has(.quiet) {
      let told = Phrase(
        id:
          "\(former.path): \(change.added) temuan ditambah, \(change.kept) tetap, \(change.removed) dibuang",
        en:
          "\(former.path): \(counted(change.added, "finding")) added, \(change.kept) kept, \(change.removed) removed"
      )
      console.notices.write(terminalSafe(told[language]) + "\n")
    }
    if change.left > 0 {
      let told = Phrase(
        id: "\(change.left) temuan tidak ditambah, sebab berkasnya tidak terbaca seluruhnya",
        en: "\(counted(change.left, "finding")) not added, because the file was not read in full")
      console.notices.write("note: " + terminalSafe(told.said(of: former.path)[language]) + "\n")
    }
    // Read again for the places of its entries.
    return Baseline.read(Source(name: former.path, bytes: bytes)).baseline
  }

  /// The day on which entries of a baseline are held against their last day; with a clock that cannot be read the last
  /// of all, so that nothing is accepted that has a last day.
  private func today() throws(UsageError) -> Day {
    let moment = try moment()
    return moment.flatMap { Day(secondsSince1970: $0.seconds + $0.offset) } ?? .last
  }
}

extension Preparation {
  /// Whether findings with a code, which are about no file, are told.
  fileprivate func tells(_ code: String) -> Bool {
    guard options.selection.includes(code: code) else { return false }
    return gathering.inputs.isEmpty
      || gathering.inputs.contains { ($0.settings.way.selection ?? options.selection).includes(code: code) }
  }
}
