/// The repository that a run stands in.
struct Repository {
  /// The real path of its uppermost folder, or of the folder of the run where there is no repository.
  let root: String
  /// The real path of the folder of the run.
  let folder: String
  private let files: Files

  init(_ files: Files) {
    self.files = files
    folder = files.realPath(of: ".")
    var root = Substring(folder)
    while !root.isEmpty, (try? files.kind(of: root + "/.git")) == nil {
      root = root[..<(root.lastIndex(of: "/") ?? root.startIndex)]
    }
    self.root = root.isEmpty ? folder : String(root)
  }

  /// The path of a file from the root; nil for what is outside.
  func name(of file: String) -> String? { Self.path(realPath(of: file), below: root) }

  /// The path of a file from the folder of the run; nil for what is outside.
  func nameInFolder(of file: String) -> String? { Self.path(realPath(of: file), below: folder) }

  /// A file that is not there has one as well: what is read from standard input may bear any name.
  func realPath(of file: String) -> String {
    let real = files.realPath(of: file)
    return real.hasPrefix("/") ? real : "\(folder)/\(Walk.tidy(real))"
  }

  private static func path(_ path: String, below folder: String) -> String? {
    let start = folder == "/" ? folder : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : nil
  }
}
