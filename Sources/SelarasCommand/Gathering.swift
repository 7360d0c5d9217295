import Selaras

/// The files of a run with their text, by the bytes of their names: the order of the command line is no matter.
struct Gathering {
  var inputs: [Input] = []
  private(set) var unread: [Walk.Unread] = []
  /// Workbooks that findings were written into: copies of plans, which only count if they are named.
  private(set) var copies: [String] = []
  /// What the settings leave out; folders end with a slash.
  private(set) var excluded: [String] = []
  /// The settings that were looked for on the way.
  private(set) var search: SettingsSearch
  private let files: Files
  private let limit: Int
  /// How the files were found.
  private var walk: Walk?

  init(_ files: Files, limit: Int, _ search: SettingsSearch) {
    self.files = files
    self.limit = limit
    self.search = search
  }

  mutating func take(_ arguments: Arguments, _ console: Console, _ progress: ProgressLine) {
    var walk = Walk(files, endings: FileEnding.all.map(\.text), passesOverBuilds: true, search: search)
    if arguments.operands.contains("-") {
      let name = arguments.value(.stdinFilename)
      if let name { walk.exclude(name) }
      read(name.map(Walk.tidy) ?? "<stdin>", isNamed: true) { limit throws(FileFault) in
        try console.input(limit)
      }
    }
    for path in arguments.operands.isEmpty ? ["."] : arguments.operands where path != "-" { walk.take(path) }
    unread += walk.unread
    excluded = walk.excluded.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    search = walk.search ?? search
    self.walk = walk
    for (number, file) in walk.found.enumerated() {
      progress.tellLoading(number, of: walk.found.count)
      read(file.name, isNamed: file.isNamed) { [files] limit throws(FileFault) in
        if file.isNamed { return try files.read(file.name, limit: limit) }
        return try files.readFound(file.name, limit: limit)
      }
    }
    inputs.sort { $0.source.name.utf8.lexicographicallyPrecedes($1.source.name.utf8) }
    unread.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// What was named by hand and holds none of some files, the only ones that were looked into.
  func named(without checked: Set<String>) -> [String] {
    inputs.filter { $0.isNamed && !checked.contains($0.source.name) }.map(\.source.name)
      + (walk?.folders(without: checked) ?? [])
  }

  private mutating func read(
    _ name: String, isNamed: Bool, _ bytes: (_ limit: Int) throws(FileFault) -> [UInt8]
  ) {
    do throws(FileFault) {
      let source = Source(name: name, bytes: try bytes(limit))
      if !isNamed, holdsFindings(source), !isChangedSinceFindings(source) {
        copies.append(name)
        return
      }
      var input = Input(source, isNamed: isNamed)
      // Nobody looks into what is passed over.
      if !isNamed, case .foreign = input.format { input.source = Source(name: name, bytes: []) }
      inputs.append(input)
    } catch {
      unread.append(Walk.Unread(name: name, fault: error))
    }
  }
}

extension Files {
  /// What was found and will hardly be read need not be read whole: its beginning tells what it is.
  fileprivate func readFound(_ name: String, limit: Int) throws(FileFault) -> [UInt8] {
    let use = FileEnding.of(name)?.use
    if use == .told, let head = try foreignHead(of: name) { return head }
    do throws(FileFault) {
      return try read(name, limit: limit)
    } catch {
      guard error == .tooLarge(limit), use == .foreign, let head = try foreignHead(of: name) else {
        throw error
      }
      return head
    }
  }

  /// The beginning of a file, if it tells that the file is not read.
  private func foreignHead(of name: String) throws(FileFault) -> [UInt8]? {
    let head = try head(of: name)
    return ForeignFile(Source(name: name, bytes: head)) == nil ? nil : head
  }
}
