import Selaras

/// The files of a run with their text, by the bytes of their names: the order of the command line is no matter.
struct Gathering {
  var inputs: [Input] = []
  private(set) var unread: [Walk.Unread] = []
  /// Workbooks that findings were written into: copies of plans, which only count if they are named.
  private(set) var copies: [String] = []
  private let files: Files
  private let limit: Int

  /// How files are called that may hold a plan.
  private static let endings = [".yaml", ".yml", ".json", ".csv", ".tsv", ".xlsx", ".xlsm", ".docx"]

  init(_ files: Files, limit: Int) {
    self.files = files
    self.limit = limit
  }

  mutating func take(_ arguments: Arguments, _ console: Console, _ progress: ProgressLine) {
    var walk = Walk(files, endings: Self.endings, passesOverBuilds: true)
    if arguments.operands.contains("-") {
      let name = arguments.value(.stdinFilename)
      if let name { walk.exclude(name) }
      read(name.map(Walk.tidy) ?? "<stdin>", isNamed: true) { limit throws(FileFault) in
        try console.input(limit)
      }
    }
    for path in arguments.operands.isEmpty ? ["."] : arguments.operands where path != "-" { walk.take(path) }
    unread += walk.unread
    for (number, file) in walk.found.enumerated() {
      progress.tellLoading(number, of: walk.found.count)
      read(file.name, isNamed: file.isNamed) { [files] limit throws(FileFault) in
        try files.read(file.name, limit: limit)
      }
    }
    inputs.sort { $0.source.name.utf8.lexicographicallyPrecedes($1.source.name.utf8) }
    unread.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private mutating func read(
    _ name: String, isNamed: Bool, _ bytes: (_ limit: Int) throws(FileFault) -> [UInt8]
  ) {
    do throws(FileFault) {
      let source = Source(name: name, bytes: try bytes(limit))
      if !isNamed, holdsFindings(source), !isChangedSinceFindings(source) {
        copies.append(name)
      } else {
        inputs.append(Input(source, isNamed: isNamed))
      }
    } catch {
      unread.append(Walk.Unread(name: name, fault: error))
    }
  }
}
