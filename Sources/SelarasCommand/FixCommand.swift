import Selaras

extension Invocation {
  func fix(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    try checkSettings(arguments)
    if let told = told(by: arguments) { return try told.fix(arguments) }
    let isPiped = arguments.operands.contains("-")
    if isPiped, arguments.operands.count > 1 {
      throw UsageError("`-` berdiri sendiri di sini", "`-` stands alone here")
    }
    guard var run = try prepare(arguments, progressLine(arguments)) else { return .usage }
    run.options.workers = try workers(arguments)
    guard let baselines = try baselines(of: run, arguments) else { return .usage }
    run.passOver(baselines.map(\.path) + lists(of: run, arguments), files)
    tell(run.gathering)
    let inputs = run.gathering.inputs
    let tables = inputs.filter { $0.isNamed && Format.of($0.source).isTable }.map(\.source.name)
    for name in tables { notice(.tableStays.said(of: name)) }

    var fault: UsageError?
    var mended = mend(inputs, run.book, run.options, isUnsafe: arguments.has(.unsafe)) { report in
      do throws(UsageError) {
        _ = try apply(baselines, to: &report, run, arguments)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    leaveOutside(&mended, inputs, arguments)
    tell(mended, tables, arguments)
    noteWithoutPlans(&mended.report, run.gathering)
    let isDry = arguments.has(.diff) || arguments.has(.dryRun)
    var isWritten = true
    for file in mended.files {
      let name = inputs[file.index].source.name
      if isDry {
        show(file, name)
      } else if isPiped {
        console.output.write(bytes: file.after)
      } else if !replace(file, name, arguments) {
        isWritten = false
      }
    }
    // What is piped goes on, changed or not.
    if isPiped, !isDry, mended.files.isEmpty, let only = inputs.first {
      console.output.write(bytes: only.source.bytes)
    }
    tellCount(mended, isDry: isDry, isPiped: isPiped, arguments)
    return exitCode(of: mended, run, arguments, isWritten: isWritten && tables.isEmpty, isDry: isDry)
  }

  /// Leaves alone what was found behind a link that leads out of the folders of the command: whoever named them may not
  /// know of it.
  private func leaveOutside(_ mended: inout Mended, _ inputs: [Input], _ arguments: Arguments) {
    let roots = (arguments.operands.isEmpty ? ["."] : arguments.operands).map(files.realPath)
    mended.files.removeAll { file in
      let input = inputs[file.index]
      let real = files.realPath(of: input.source.name)
      if input.isNamed || roots.contains(where: { real.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }) {
        return false
      }
      let told = Phrase(
        id: "tautan ke luar folder yang disebut, jadi tidak diubah; sebut namanya untuk mengubahnya",
        en: "a link that leads out of the folder that was named, and so not changed; name it to change it")
      console.notices.write("note: " + terminalSafe(told.said(of: input.source.name)[language]) + "\n")
      return true
    }
  }

  /// Says what was not mended, and why.
  private func tell(_ mended: Mended, _ named: [String], _ arguments: Arguments) {
    for unchecked in mended.report.unchecked {
      notice(
        Phrase(id: "tidak disentuh: ", en: "not touched: ").joined(unchecked.why).said(of: unchecked.file))
    }
    for name in mended.broken {
      notice(
        Phrase(
          id: "tidak diubah, sebab sesudah diperbaiki tidak terbaca lagi seluruhnya; laporkan ini",
          en: "not changed, for it would not be read in full when it is mended; please report this"
        ).said(of: name))
    }
    if arguments.has(.quiet) { return }
    for name in mended.tables where !named.contains(name) {
      console.notices.write("note: " + terminalSafe(Phrase.tableStays.said(of: name)[language]) + "\n")
    }
  }

  /// On a terminal nothing of a file may steer it; elsewhere the bytes are what `git apply` needs.
  private func show(_ file: Mended.File, _ name: String) {
    let diff = UnifiedDiff(file.before, file.after).text(terminalSafe(name))
    guard console.output.terminal.isTerminal else { return console.output.write(bytes: diff) }
    for line in diff.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      console.output.write(terminalSafe(String(decoding: line, as: UTF8.self)) + "\n")
    }
  }

  /// Replaces a file, if it is still the one that was read.
  private func replace(_ file: Mended.File, _ name: String, _ arguments: Arguments) -> Bool {
    do throws(FileFault) {
      guard try files.read(name, limit: file.before.count) == file.before else { throw .changed }
      try files.replace(name, with: file.after)
    } catch {
      notice(Phrase(id: "tidak dapat menulis \(name): ", en: "cannot write \(name): ").joined(error.why))
      return false
    }
    if arguments.has(.quiet) { return true }
    let codes = file.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let count = file.counts.values.reduce(0, +)
    let told = Phrase(
      id: "\(name): \(count) perbaikan (\(codes))",
      en: "\(name): \(counted(count, "fix").replacing("fixs", with: "fixes")) (\(codes))")
    console.output.write(terminalSafe(told[language]) + "\n")
    return true
  }

  private func tellCount(_ mended: Mended, isDry: Bool, isPiped: Bool, _ arguments: Arguments) {
    if arguments.has(.quiet) { return }
    let output = isDry || isPiped ? console.notices : console.output
    if mended.files.isEmpty {
      output.write(
        Phrase(
          id: "tidak ada yang dapat diperbaiki sendiri", en: "there is nothing that can be mended by itself")[
            language] + "\n")
    } else if isDry {
      let count = mended.files.reduce(0) { $0 + $1.counts.values.reduce(0, +) }
      output.write(
        Phrase(
          id: "\(count) perbaikan dalam \(mended.files.count) berkas, belum ditulis",
          en:
            "\(count) \(count == 1 ? "fix" : "fixes") in \(counted(mended.files.count, "file")), not written")[
            language]
          + "\n")
    }
    if mended.doubtful > 0 {
      output.write(
        Phrase(
          id: "\(mended.doubtful) perbaikan lain perlu ditinjau: lihat dengan `--unsafe --diff`",
          en:
            "\(mended.doubtful) more \(mended.doubtful == 1 ? "fix needs" : "fixes need") a look: see `--unsafe --diff`"
        )[
          language] + "\n")
    }
    if mended.isUnfinished {
      notice(
        Phrase(
          id: "perbaikannya tidak selesai: tiap perbaikan memunculkan yang baru; laporkan ini",
          en: "the fixes did not end: each one made a new one necessary; please report this"))
    }
  }

  private func exitCode(
    of mended: Mended, _ run: Preparation, _ arguments: Arguments, isWritten: Bool, isDry: Bool
  ) -> ExitCode {
    if !isWritten || mended.report.hasBrokenRule { return .usage }
    if !mended.report.unchecked.isEmpty || !run.gathering.unread.isEmpty { return .unread }
    return isDry && !mended.files.isEmpty ? .findings : .clean
  }
}

extension Phrase {
  fileprivate static let tableStays = Phrase(
    id: "tabel tidak diubah; perbaiki selnya, atau ubah dulu dengan `selaras convert BERKAS -o rencana.yaml`",
    en:
      "tables are not changed; mend their cells, or turn it into a plan with `selaras convert FILE -o plan.yaml`"
  )
}

extension FileFault {
  fileprivate static let changed = FileFault("isinya berubah sementara itu", "it has changed meanwhile")
}
