import Selaras

/// Files of settings that were found, and which of them hold for a file.
///
/// They are looked for in the folder of the file and in those above it, up to one that holds `.git`, or the top of the
/// file system, or one whose settings say that they are the root.
struct SettingsSearch {
  /// Which settings count.
  enum Mode: Equatable {
    case found, none
    case only(String)
  }

  struct Found {
    var file: SettingsFile
    /// The real path of the folder it is about.
    var folder: String
  }

  private(set) var found: [Found] = []
  /// What is wrong with them.
  private(set) var diagnostics: [Diagnostic] = []
  /// Those that could not be read.
  private(set) var unread: [Walk.Unread] = []
  private let files: Files
  private let mode: Mode
  /// The real path of the folder of the run.
  private let here: String
  /// By the real path of a folder: the numbers of what holds there, the furthest first.
  private var chains: [String: [Int]] = [:]
  private var realFolders: [String: String] = [:]

  init(_ files: Files, _ mode: Mode) {
    self.files = files
    self.mode = mode
    here = files.realPath(of: ".")
    if case .only(let path) = mode {
      let folder = files.realPath(of: Self.folder(of: path))
      chains[""] = read(path, in: folder).map { [$0] } ?? []
    }
  }

  var sources: [Source] { found.map(\.file.source) }

  /// What holds for a file or a folder: the settings, and its path from the folder of each.
  mutating func layers(of path: String, isFolder: Bool = false) -> [(number: Int, path: String)] {
    let folder = realFolder(isFolder ? path : Self.folder(of: path))
    let whole = isFolder ? folder : Self.joined(folder, Self.lastName(of: path))
    return chain(folder).map { ($0, Self.relative(whole, to: found[$0].folder)) }
  }

  /// Whether a file or a folder is left out that was found below a folder that was named by hand.
  mutating func excludes(_ path: String, isFolder: Bool, below root: String) -> Bool {
    let layers = layers(of: path)
    guard layers.contains(where: { found[$0.number].file.excluded != nil }) else { return false }
    let root = realFolder(root)
    return layers.contains { number, path in
      found[number].file.excludes(
        path, isFolder: isFolder, below: Self.relative(root, to: found[number].folder))
    }
  }

  /// The numbers of what holds for a file that was looked at before.
  func numbers(of path: String) -> [Int] {
    if case .only = mode { return chains[""] ?? [] }
    return realFolders[Self.folder(of: path)].flatMap { chains[$0] } ?? []
  }

  /// A path of the settings as it is opened, and as it is shown: from the folder of the run.
  func path(_ written: String, of number: Int) -> String {
    written.hasPrefix("/") ? written : shown(Self.without(upward: Self.joined(found[number].folder, written)))
  }

  /// Whether a path that settings name lies outside of their repository, or, where there is none, of the folder of the
  /// uppermost settings that hold there: what is cloned must not choose what else is read or written. Settings that were
  /// named by hand may name anything.
  func isOutside(_ path: String, of number: Int) -> Bool {
    if case .only = mode { return false }
    let folder = found[number].folder
    let uppermost = chains[folder]?.first.map { found[$0].folder } ?? folder
    let root = files.repository(of: folder) ?? uppermost
    var existing = path
    while existing != ".", existing != "/", (try? files.kind(of: existing)) == nil {
      existing = Self.folder(of: existing)
    }
    let real = files.realPath(of: existing)
    return real != root && !real.hasPrefix(Self.joined(root, ""))
  }

  // MARK: Looking

  private mutating func chain(_ folder: String) -> [Int] {
    switch mode {
    case .none: return []
    case .only: return chains[""] ?? []
    case .found: break
    }
    if let known = chains[folder] { return known }
    let path = Self.joined(folder, SettingsFile.name)
    let own = files.isThere(path) ? read(shown(path), in: folder) : nil
    let misnamed = Self.joined(folder, SettingsFile.misnomer)
    if files.isThere(misnamed) { report(misnamed: shown(misnamed), in: folder) }
    // Where the folder of the run was deleted there is no path to go up.
    let isTop =
      folder == "/" || !folder.hasPrefix("/") || files.isThere(Self.joined(folder, ".git"))
      || own.map { found[$0].file.isRoot } == true
    let above = isTop ? [] : chain(Self.folder(of: folder))
    chains[folder] = above + (own.map { [$0] } ?? [])
    return chains[folder] ?? []
  }

  /// Settings that nobody would read: with them the run would be another one.
  private mutating func report(misnamed path: String, in folder: String) {
    let place = Place(source: UInt32(found.count), start: 0, end: 0)
    let file = SettingsFile.read(Source(name: path, bytes: []), index: place.source).file
    found.append(Found(file: file, folder: folder))
    diagnostics.append(
      Diagnostic(
        .settings, at: place,
        Phrase(
          id: "pengaturan tidak dibaca dari berkas yang bernama `\(SettingsFile.misnomer)`",
          en: "settings are not read from a file called `\(SettingsFile.misnomer)`"),
        help: Phrase(
          id: "ubah namanya menjadi `\(SettingsFile.name)`", en: "rename it to `\(SettingsFile.name)`")))
  }

  private mutating func read(_ path: String, in folder: String) -> Int? {
    do throws(FileFault) {
      if case .found = mode, let fault = files.faultOfLink(path) { throw fault }
      let source = Source(name: path, bytes: try files.read(path, limit: SettingsFile.largest))
      let (file, faults) = SettingsFile.read(source, index: UInt32(found.count))
      found.append(Found(file: file, folder: folder))
      diagnostics += faults
      return found.count - 1
    } catch {
      unread.append(Walk.Unread(name: path, fault: error))
      return nil
    }
  }

  /// The real path of a folder, or of the nearest one above it that is there.
  private mutating func realFolder(_ folder: String) -> String {
    if let known = realFolders[folder] { return known }
    var existing = folder
    while existing != ".", existing != "/", (try? files.kind(of: existing)) == nil {
      existing = Self.folder(of: existing)
    }
    let real = files.realPath(of: existing)
    realFolders[folder] = real
    return real
  }

  // MARK: Paths

  private func shown(_ path: String) -> String { Self.relative(path, to: here) }

  /// A path from a folder; both are real paths.
  private static func relative(_ path: String, to folder: String) -> String {
    let steps = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let common = zip(steps, base).prefix { $0 == $1 }.count
    // What shares nothing with the folder is known by its whole path.
    if common == 0, !base.isEmpty { return path }
    let way = Array(repeating: "..", count: base.count - common) + steps[common...].map(String.init)
    return way.isEmpty ? "." : way.joined(separator: "/")
  }

  /// A whole path without steps up.
  private static func without(upward path: String) -> String {
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return "/" + steps.joined(separator: "/")
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func lastName(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
