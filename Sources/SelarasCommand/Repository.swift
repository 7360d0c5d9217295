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
    root = files.repository(of: folder) ?? folder
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
    if path == folder { return "." }
    let start = folder == "/" ? folder : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : nil
  }
}

extension Files {
  /// The uppermost folder of the repository that a folder belongs to; nil if it belongs to none. Both are real paths.
  func repository(of folder: String) -> String? {
    var folder = Substring(folder)
    while !folder.isEmpty, folder != "/" {
      if isThere(folder + "/.git") { return String(folder) }
      folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    }
    return isThere("/.git") ? "/" : nil
  }

  /// Whether there is something, be it a link to nothing, or what may not be looked at.
  func isThere(_ path: some StringProtocol) -> Bool {
    let path = String(path)
    do throws(FileFault) {
      _ = try kind(of: path)
      return true
    } catch {
      return error != .missing || isLink(path)
    }
  }

  /// Whether a link leads out of the repository that it stands in: nobody but its author knows where to.
  func leadsOutOfRepository(_ link: String) -> Bool {
    repository(of: folder(of: link)).map { leads(link, outOf: $0) } ?? false
  }

  /// Why a link is not followed that nobody named: it leads out of its repository or, where there is none, out of its
  /// folder. Nil if it stays inside.
  func faultOfLink(_ link: String) -> FileFault? {
    guard let root = repository(of: folder(of: link)) else {
      return leads(link, outOf: folder(of: link)) ? .outsideFolder : nil
    }
    return leads(link, outOf: root) ? .outside : nil
  }

  private func folder(of link: String) -> String { realPath(of: SettingsSearch.folder(of: link)) }

  private func leads(_ link: String, outOf root: String) -> Bool {
    guard isLink(link), root != "/" else { return false }
    let real = realPath(of: link)
    return real != root && !real.hasPrefix(root + "/")
  }
}
