import Selaras

/// What git says of the files of a repository.
struct Git {
  private let files: Files
  /// The real path of its uppermost folder.
  private(set) var root: String
  /// What the run was told by its surroundings and that git shall not know of.
  private let withheld: Set<String>

  /// The repository that a folder belongs to.
  ///
  /// - Parameter isOwn: whether it is that of the run: a hook of git tells the programs that it runs of that one.
  init(_ files: Files, of folder: String, isOwn: Bool) throws(UsageError) {
    self.files = files
    withheld = isOwn ? [] : ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]
    root = folder
    root = try line(
      ["-C", folder, "rev-parse", "--show-toplevel"],
      Phrase(
        id: "`--changed-since` memerlukan repositori git; folder ini bukan",
        en: "`--changed-since` needs a git repository, and this folder is none"))
  }

  /// The files that differ between the work tree and the point where it left a commit: committed since, not committed,
  /// or not known to git at all.
  func changedFiles(since ref: String) throws(UsageError) -> ChangedFiles {
    let unknown = Phrase(
      id: "git tidak mengenal `\(ref)`", en: "git does not know `\(ref)`")
    let help = Phrase(
      id: "sebut cabang, tag, atau komit; cabang di server perlu diambil dahulu: `git fetch origin main`",
      en:
        "name a branch, a tag or a commit; a branch of the server must be fetched first: `git fetch origin main`"
    )
    guard try run(["-C", root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"]).code == 0 else {
      throw UsageError(
        "repositori ini belum mempunyai komit", "this repository has no commit yet",
        help: Phrase(
          id: "semuanya baru: periksa tanpa `--changed-since`",
          en: "all is new: check without `--changed-since`"))
    }
    // Git would take it for an option.
    if ref.hasPrefix("-") { throw UsageError(unknown, help: help) }
    let commit = try line(["-C", root, "rev-parse", "--verify", "--quiet", ref + "^{commit}"], unknown, help)
    let base = try line(
      ["-C", root, "merge-base", commit, "HEAD"],
      Phrase(
        id: "`\(ref)` dan HEAD tidak mempunyai asal yang sama", en: "`\(ref)` and HEAD have no common past"),
      Phrase(
        id: "di CI ambil riwayat seluruhnya: `git fetch --unshallow`, atau `fetch-depth: 0`",
        en: "in CI fetch the whole past: `git fetch --unshallow`, or `fetch-depth: 0`"))
    let diff = try Self.diff(in: root, withoutFilters: withoutFilters(in: root))
    let differing = try names(diff + ["--diff-filter=d", base, "--"])
    let deleted = try names(diff + ["--diff-filter=D", base, "--"])
    let inner = try innerRepositories(of: root).filter { name in hasUncommitted(root + "/", name, depth: 1) }
    return try ChangedFiles(
      differing + unknownFiles(in: root) + inner, deleted: deleted, root: root, files)
  }

  // MARK: The work tree

  private static func diff(in root: String, withoutFilters: [String]) -> [String] {
    withoutFilters + [
      "-C", root, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv",
      "--no-relative", "--ignore-submodules=dirty",
    ]
  }

  private func unknownFiles(in root: String) throws(UsageError) -> [[UInt8]] {
    try names(["-C", root, "ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--"])
  }

  /// What switches off the filters that the configuration names: git would run them to compare a file. A file that
  /// differs only without its filter counts as changed.
  private func withoutFilters(in root: String) throws(UsageError) -> [String] {
    let keys = try run(["-C", root, "config", "-z", "--name-only", "--get-regexp", "^filter[.]"]).output
    var words: [String] = []
    for key in keys.split(separator: 0) {
      guard let key = String(validating: key, as: UTF8.self), !key.contains("=") else {
        throw UsageError(
          "konfigurasi git repositori ini menyebut filter yang tidak dapat dimatikan",
          "the git configuration of this repository names a filter that cannot be switched off")
      }
      words += ["-c", key + (key.hasSuffix(".required") ? "=false" : "=")]
    }
    return words
  }

  /// The repositories inside of one that it knows, by their names from its folder.
  private func innerRepositories(of root: String) throws(UsageError) -> [[UInt8]] {
    try names(["-C", root, "ls-files", "-z", "--stage", "--"]).filter { $0.starts(with: "160000 ".utf8) }
      .compactMap { entry in entry.firstIndex(of: UInt8(ascii: "\t")).map { Array(entry[($0 + 1)...]) } }
  }

  /// Whether a repository inside has something that is not committed. Git itself would ask it with its own
  /// configuration. One that gives no answer counts as changed.
  private func hasUncommitted(_ folder: String, _ name: [UInt8], depth: Int) -> Bool {
    guard let name = String(validating: name, as: UTF8.self), depth < 10 else { return true }
    let root = folder + name
    // One that was not fetched has no files.
    guard (try? files.kind(of: root + "/.git")) != nil else { return false }
    do throws(UsageError) {
      let diff = try Self.diff(in: root, withoutFilters: withoutFilters(in: root))
      if try !names(diff + ["HEAD", "--"]).isEmpty { return true }
      if try !unknownFiles(in: root).isEmpty { return true }
      return try innerRepositories(of: root).contains { hasUncommitted(root + "/", $0, depth: depth + 1) }
    } catch {
      return true
    }
  }

  // MARK: Asking

  /// The one line that git answers.
  private func line(
    _ words: [String], _ fault: Phrase, _ help: Phrase? = nil
  ) throws(UsageError) -> String {
    let child = try run(words)
    guard child.code == 0, let text = String(validating: child.output, as: UTF8.self), text.hasSuffix("\n")
    else { throw UsageError(fault.joined(Self.words(of: child)), help: help) }
    return String(text.dropLast())
  }

  /// The names that git answers, by their bytes.
  private func names(_ words: [String]) throws(UsageError) -> [[UInt8]] {
    let child = try run(words)
    guard child.code == 0 else {
      let fault = Phrase(
        id: "git tidak menyebut berkas yang berubah", en: "git does not name the changed files")
      throw UsageError(fault.joined(Self.words(of: child)))
    }
    return child.output.split(separator: 0).map(Array.init)
  }

  /// Takes no locks, reaches no other machine, and starts no program that the repository names.
  private func run(_ words: [String]) throws(UsageError) -> ChildProcess {
    do throws(FileFault) {
      return try ChildProcess(
        "git", Self.guards + words, variables: Self.variables, withheld: withheld)
    } catch .missing {
      throw UsageError(
        "`--changed-since` memerlukan git, dan git tidak ditemukan",
        "`--changed-since` needs git, and git is not found")
    } catch {
      throw UsageError(
        Phrase(id: "git tidak dapat dijalankan: ", en: "git cannot be run: ").joined(error.why))
    }
  }

  private static let guards = [
    "--no-optional-locks", "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
    "-c", "safe.bareRepository=explicit",
  ]
  /// What is missing in a repository that was fetched in part stays missing.
  private static let variables = [
    "GIT_ALLOW_PROTOCOL": "", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0",
  ]

  /// What git says about a failure, to be put behind what we say.
  private static func words(of child: ChildProcess) -> Phrase {
    let text = String(decoding: child.complaint, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    return text.isEmpty
      ? Phrase(id: "", en: "")
      : Phrase(id: "; git menjawab: \(text.prefix(300))", en: "; git answers: \(text.prefix(300))")
  }
}
