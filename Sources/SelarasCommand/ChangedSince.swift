import Selaras

/// What `--changed-since` leaves: the files that differ from a commit, by the repositories that hold them.
struct ChangedSince {
  /// As it was asked for.
  let commit: String
  /// One for each repository of the paths of the command.
  private let repositories: [ChangedFiles]
  /// The name of what comes from standard input.
  private let piped: String?
  private let here: Repository

  /// Asks git in the repository of each path; one that belongs to none is no matter beside others that do.
  init(_ commit: String, _ paths: [String], piped: String?, _ files: Files) throws(UsageError) {
    self.commit = commit
    self.piped = piped
    here = Repository(files)
    let folders = Set(paths.map { files.folderThere(of: $0) })
    let roots = Set(folders.map { files.repository(of: $0) ?? "" })
    var asked: [String: ChangedFiles] = [:]
    for root in roots.sorted() where !root.isEmpty || roots.count == 1 {
      do throws(UsageError) {
        let git = try Git(
          files, of: root.isEmpty ? folders.min() ?? here.folder : root, isOwn: root == here.root)
        if asked[git.root] == nil { asked[git.root] = try git.changedFiles(since: commit) }
      } catch {
        throw roots.count == 1 ? error : UsageError(error.message.said(of: root), help: error.help)
      }
    }
    repositories = asked.keys.sorted().compactMap { asked[$0] }
  }

  /// Whether files are gone, or settings have changed, which may change what is found in files that have not.
  var reachesFurther: Bool { repositories.contains(where: \.reachesFurther) }

  /// Whether a file has changed. What is in none of the repositories, or comes from standard input, counts as changed,
  /// since git cannot know.
  func contains(_ file: String) -> Bool {
    if file == piped { return true }
    let path = here.realPath(of: file)
    // The innermost one knows it best.
    let holding = repositories.filter { $0.holds(path) }.max { $0.depth < $1.depth }
    return holding?.contains(path) ?? true
  }
}

extension Files {
  /// The real path of the folder that a path leads to or stands in, or of the nearest one above it that is there.
  fileprivate func folderThere(of path: String) -> String {
    var folder = Walk.tidy(path)
    while case let kind = try? kind(of: folder), kind != .folder, folder != ".", folder != "/" {
      folder = SettingsSearch.folder(of: kind == nil ? folder : realPath(of: folder))
    }
    return realPath(of: folder)
  }
}

extension Invocation {
  /// Nil if all findings are wanted.
  func changedSince(_ arguments: Arguments) throws(UsageError) -> ChangedSince? {
    guard let commit = arguments.value(.changedSince) else { return nil }
    let paths = arguments.operands.filter { $0 != "-" }
    let piped =
      arguments.operands.contains("-") ? arguments.value(.stdinFilename).map(Walk.tidy) ?? "<stdin>" : nil
    let changed = try ChangedSince(commit, paths.isEmpty ? ["."] : paths, piped: piped, files)
    if changed.reachesFurther {
      let told = Phrase(
        id:
          "ada berkas yang dihapus atau pengaturan yang diubah; akibatnya pada berkas lain hanya tampak tanpa `--changed-since`",
        en:
          "files were deleted or settings changed; what that does to other files is only shown without `--changed-since`"
      )
      console.notices.write("note: " + told[language] + "\n")
    }
    return changed
  }
}

extension OptionDeclaration {
  static let changedSince = OptionDeclaration(
    "--changed-since", value: Phrase(id: "KOMIT", en: "COMMIT"),
    "hanya temuan yang menyangkut berkas yang berubah sejak cabang atau komit itu, menurut git; semua berkas tetap dibaca",
    "only findings that touch files changed since that branch or commit, by git; all files are read nevertheless"
  )
}
