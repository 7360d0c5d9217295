import Selaras

/// What git says of the files of a repository.
struct Git {
  let files: Files

  /// The files that differ between the work tree and the point where it left a commit: committed since, not committed,
  /// or not known to git at all.
  func changedFiles(since ref: String) throws(UsageError) -> ChangedFiles {
    let root = try line(
      ["-C", files.realPath(of: "."), "rev-parse", "--show-toplevel"],
      Phrase(
        id: "`--changed-since` memerlukan repositori git; folder ini bukan",
        en: "`--changed-since` needs a git repository, and this folder is none"))
    let unknown = Phrase(
      id: "git tidak mengenal `\(ref)`", en: "git does not know `\(ref)`")
    let help = Phrase(
      id: "sebut cabang, tag, atau komit; cabang di server perlu diambil dahulu: `git fetch origin main`",
      en:
        "name a branch, a tag or a commit; a branch of the server must be fetched first: `git fetch origin main`"
    )
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
    let diff = [
      "-C", root, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv",
      "--no-relative",
    ]
    let differing = try names(diff + ["--diff-filter=d", base, "--"])
    let deleted = try names(diff + ["--diff-filter=D", base, "--"])
    let unknownToGit = try names([
      "-C", root, "ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--",
    ])
    return ChangedFiles(differing + unknownToGit, deleted: deleted, root: root, files)
  }

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

  /// Takes no locks, and starts no program that the repository names.
  private func run(_ words: [String]) throws(UsageError) -> ChildProcess {
    do throws(FileFault) {
      return try ChildProcess(
        "git", ["--no-optional-locks", "--no-pager", "-c", "core.fsmonitor=false"] + words)
    } catch .missing {
      throw UsageError(
        "`--changed-since` memerlukan git, dan git tidak ditemukan",
        "`--changed-since` needs git, and git is not found")
    } catch {
      throw UsageError(
        Phrase(id: "git tidak dapat dijalankan: ", en: "git cannot be run: ").joined(error.why))
    }
  }

  /// What git says about a failure, to be put behind what we say.
  private static func words(of child: ChildProcess) -> Phrase {
    let text = String(decoding: child.complaint, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    return text.isEmpty
      ? Phrase(id: "", en: "")
      : Phrase(id: "; git menjawab: \(text.prefix(300))", en: "; git answers: \(text.prefix(300))")
  }
}

/// Files that differ from a commit.
struct ChangedFiles {
  /// By the bytes of their real paths, without a slash at the end: also folders that are repositories of their own.
  private var paths: Set<[UInt8]> = []
  private let root: [UInt8]
  /// Whether files are gone, or settings have changed, which may change what is found in files that have not.
  let reachesFurther: Bool

  /// - Parameter names: from the root, by their bytes.
  init(_ names: [[UInt8]], deleted: [[UInt8]], root: String, _ files: Files) {
    self.root = Array(files.realPath(of: root).utf8)
    let settings = Array(".selaras.yaml".utf8)
    reachesFurther = !deleted.isEmpty || names.contains { $0.suffix(settings.count).elementsEqual(settings) }
    for name in names {
      var path = self.root + [UInt8(ascii: "/")] + name
      while path.last == UInt8(ascii: "/") { path.removeLast() }
      paths.insert(path)
      // What a link leads to is what was read.
      if let text = String(validating: path, as: UTF8.self) {
        paths.insert(Array(files.realPath(of: text).utf8))
      }
    }
  }

  /// Whether a file has changed, by its real path. What is outside of the repository, or comes from standard input,
  /// counts as changed, since git cannot know.
  func contains(_ realPath: String) -> Bool {
    var path = Array(realPath.utf8)[...]
    guard path.starts(with: root), path.dropFirst(root.count).first == UInt8(ascii: "/") else { return true }
    while path.count > root.count {
      if paths.contains(Array(path)) { return true }
      path = path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
    }
    return false
  }
}

extension OptionDeclaration {
  static let changedSince = OptionDeclaration(
    "--changed-since", value: Phrase(id: "KOMIT", en: "COMMIT"),
    "hanya temuan yang menyangkut berkas yang berubah sejak cabang atau komit itu, menurut git; semua berkas tetap dibaca",
    "only findings that touch files changed since that branch or commit, by git; all files are read nevertheless"
  )
}
