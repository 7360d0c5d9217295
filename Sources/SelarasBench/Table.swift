/// The table of costs: for each size and format the stages, the whole process, and what peers need.
struct Table {
  private let order: Order
  /// This program, and the `selaras` beside it, as words of a shell.
  private let own: String
  private let selaras: String

  init(_ order: Order) throws(Mistake) {
    self.order = order
    let path = CommandLine.arguments[0]
    own = path.quoted
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let program = order.program ?? folder + "selaras"
    guard order.program != nil || Disk.isThere(program) else {
      throw Mistake("\(program) is not there; build it, or name it with --program")
    }
    selaras = program.quoted
  }

  /// - Returns: whether each finding was planted and each planted fault found.
  func write() throws(Mistake) -> Bool {
    let folder = try ScratchFolder()
    var before: [PlanFormat: Row] = [:]
    var isExact = true
    print(Row.head)
    for place in places {
      for format in order.formats {
        guard let file = try file(place, format, folder.path) else { continue }
        let row = try measure(file, format, folder.path)
        print(row.text)
        if let smaller = before[format] { print(row.growth(since: smaller)) }
        for family in row.stages.truth?.families ?? [] where !family.isExact || order.rules == .five {
          print("  " + family.text)
          isExact = isExact && family.isExact
        }
        try compareWithPeers(row, file)
        before[format] = row
      }
    }
    return isExact
  }

  private enum Place {
    case size(Int)
    case folder(String)
  }

  private var places: [Place] {
    order.folders.isEmpty ? order.sizes.map { .size($0) } : order.folders.map { .folder($0) }
  }

  /// The file to measure; nil if a folder has none of the format.
  private func file(_ place: Place, _ format: PlanFormat, _ scratch: String) throws(Mistake) -> String? {
    switch place {
    case .folder(let folder):
      let file = "\(folder)/k.\(format)"
      return Disk.isThere(file) ? file : nil
    case .size(let size):
      // A child writes it: this process stays as small as it is.
      let file = "\(scratch)/k.\(format)"
      let run = try ProgramRun(shell: "exec \(own) plan \(size) \(format) \(file.quoted)")
      guard run.code == 0 else { throw Mistake("no plan of \(size) could be written as \(format)") }
      return file
    }
  }

  private func measure(_ file: String, _ format: PlanFormat, _ scratch: String) throws(Mistake) -> Row {
    let answer = "\(scratch)/answer"
    let run = try ProgramRun(
      shell: "exec \(own) --rules \(order.rules) stages \(file.quoted) > \(answer.quoted)")
    guard run.code == 0 else { throw Mistake("\(file) could not be measured") }
    let stages = try Stages(told: String(decoding: try Disk.read(answer), as: UTF8.self))
    var runs: [ProgramRun] = []
    for _ in 0..<order.rounds { runs.append(try checkOnce(file)) }
    return Row(format: format, stages: stages, runs: runs)
  }

  private func checkOnce(_ file: String) throws(Mistake) -> ProgramRun {
    var words = "exec \(selaras) check --no-config --max-size 1024 --as renstra --format json"
    if order.rules == .five { words += " --rules \(try Disk.fivePages().folder.quoted) --select LIM" }
    let run = try ProgramRun(shell: "\(words) \(file.quoted) > /dev/null 2> /dev/null")
    // 3: the generator writes lists of one level in two places, which costs a key its uniqueness.
    guard [0, 1, 3].contains(run.code) else { throw Mistake("selaras ended with \(run.code) on \(file)") }
    return run
  }

  /// Runs each peer and the program in turn, so that what slows the machine slows both.
  private func compareWithPeers(_ row: Row, _ file: String) throws(Mistake) {
    for peer in order.peers {
      let command = peer.split(separator: "{}", omittingEmptySubsequences: false).joined(
        separator: file.quoted)
      var ours: [ProgramRun] = []
      var theirs: [ProgramRun] = []
      for _ in 0..<order.rounds {
        theirs.append(try ProgramRun(shell: "\(command) > /dev/null"))
        ours.append(try checkOnce(file))
      }
      print("  " + Self.comparison(of: peer, theirs, ours))
    }
  }

  static func comparison(of peer: String, _ theirs: [ProgramRun], _ ours: [ProgramRun]) -> String {
    let failed = theirs.filter { $0.code != 0 }.count
    let (their, our) = (theirs.map(\.wall).median, ours.map(\.wall).median)
    let peak = Double(theirs.map(\.peak).max() ?? 0) / 1e6
    return "\((their * 1e3).shown(1)) ms, \(peak.shown(0)) MB: \(peer)  "
      + "(ours \((our * 1e3).shown(1)) ms: \((their / our).shown(2)) times as fast)"
      + (failed == 0 ? "" : "  \(failed) of \(theirs.count) runs of it failed")
  }
}
