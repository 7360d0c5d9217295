import Selaras

/// The files of a run, gathered from the paths of the command line.
///
/// Folders are walked to the bottom. Links are followed after everything else, so that a file is known by its real
/// name where there is one, and every file and folder is visited once, so that links cannot go round in circles.
struct Walk {
  struct Found {
    /// As a person knows it: relative where the path was, without `./`.
    var name: String
    /// Whether it was named by hand.
    var isNamed: Bool
  }

  struct Unread {
    var name: String
    var fault: FileFault
  }

  /// A folder that was named by hand, and what was met in it.
  private struct NamedFolder {
    var name: String
    /// Places among the found files, also of those that another path had led to.
    var files: [Int] = []
    /// The real paths of folders in it that had been walked before.
    var walkedBefore: [[UInt8]] = []
    /// Whether something in it could not be read, or was read from standard input: it is spoken of by its own name.
    var isAccountedFor = false
  }

  private(set) var found: [Found] = []
  private(set) var unread: [Unread] = []
  /// Files and folders that the settings leave out; folders end with a slash.
  private(set) var excluded: [String] = []
  /// Which settings say what is left out; nil if nothing is.
  private(set) var search: SettingsSearch?
  private let files: Files
  private let endings: [String]
  private let passesOverBuilds: Bool
  /// Those that were named by hand; the last one is walked.
  private var folders: [NamedFolder] = []
  /// The place among the found files by the bytes of the real path; nil for what is no find. Not by the text, in
  /// which letters that are written differently are the same.
  private var visited: [[UInt8]: Int?] = [:]
  private var links: [String] = []

  /// Folders of programs, where plans are only copies. `target` counts as one if a build tool marked it as its
  /// own, because plans may well have a folder of that name.
  static let buildFolders = ["build", "dist", "node_modules", "vendor"]

  init(_ files: Files, endings: [String], passesOverBuilds: Bool, search: SettingsSearch? = nil) {
    self.files = files
    self.endings = endings
    self.passesOverBuilds = passesOverBuilds
    self.search = search
  }

  /// Keeps a file out, because its text comes from elsewhere.
  mutating func exclude(_ path: String) {
    visited[identity(of: path)] = .some(nil)
  }

  /// Takes a path of the command line.
  mutating func take(_ path: String) {
    let name = Self.tidy(path)
    let unreadBefore = unread.count
    do throws(FileFault) {
      switch try files.kind(of: path) {
      case .folder:
        folders.append(NamedFolder(name: name))
        enter(name)
      case .file: add(name, isNamed: true)
      case .other: throw .notRegular
      }
    } catch {
      unread.append(
        Unread(name: name, fault: error == .missing ? .missing(near: files.nearest(to: name)) : error))
    }
    while !links.isEmpty {
      let next = links.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      links = []
      for link in next { follow(link) }
    }
    if unread.count > unreadBefore, folders.last?.name == name {
      folders[folders.count - 1].isAccountedFor = true
    }
  }

  /// The folders that were named by hand in which none of some files was met, and of which nothing has been said.
  func folders(without checked: Set<String>) -> [String] {
    folders.filter { folder in
      let isMet = folder.files.contains { checked.contains(found[$0].name) }
      return !isMet && !folder.isAccountedFor && !holdsOne(of: checked, below: folder.walkedBefore)
    }.map(\.name)
  }

  private func holdsOne(of checked: Set<String>, below folders: [[UInt8]]) -> Bool {
    !folders.isEmpty
      && found.contains { file in
        guard checked.contains(file.name), case let real = identity(of: file.name) else { return false }
        return folders.contains {
          real.starts(with: $0) && real.dropFirst($0.count).first == UInt8(ascii: "/")
        }
      }
  }

  private func identity(of path: String) -> [UInt8] { Array(files.realPath(of: path).utf8) }

  private mutating func add(_ name: String, isNamed: Bool) {
    let real = identity(of: name)
    if let earlier = visited[real] {
      if isNamed, let index = earlier { found[index].isNamed = true }
      if !isNamed { noteInFolder(earlier) }
      return
    }
    if !isNamed { noteInFolder(found.count) }
    visited[real] = found.count
    found.append(Found(name: name, isNamed: isNamed))
  }

  /// - Parameter index: nil for a file whose text comes from elsewhere.
  private mutating func noteInFolder(_ index: Int?) {
    guard !folders.isEmpty else { return }
    if let index {
      folders[folders.count - 1].files.append(index)
    } else {
      folders[folders.count - 1].isAccountedFor = true
    }
  }

  private mutating func enter(_ folder: String) {
    let real = identity(of: folder)
    guard visited.updateValue(nil as Int?, forKey: real) == nil else {
      if !folders.isEmpty { folders[folders.count - 1].walkedBefore.append(real) }
      return
    }
    let entries: [Files.Entry]
    do throws(FileFault) {
      entries = try files.entries(of: folder)
    } catch {
      unread.append(Unread(name: folder, fault: error))
      return
    }
    // Office programs mark a file that is open by one of theirs.
    for entry in entries where !entry.name.hasPrefix(".") && !entry.name.hasPrefix("~$") {
      let name =
        folder == "." ? entry.name : folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      if !entry.isText {
        unread.append(Unread(name: name, fault: .nameEncoding))
      } else if entry.isLink {
        links.append(name)
      } else {
        visit(name, entry.name, isLink: false)
      }
    }
  }

  private mutating func follow(_ name: String) {
    visit(
      name, String(name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...]),
      isLink: true)
  }

  private mutating func visit(_ name: String, _ lastName: String, isLink: Bool) {
    do throws(FileFault) {
      switch try files.kind(of: name) {
      case .folder:
        guard !isBuild(name, lastName), !leavesOut(name, isFolder: true) else { return }
        if isLink, files.leadsOutOfRepository(name) { throw .outside }
        enter(name)
      case .file:
        guard isWanted(name), !leavesOut(name, isFolder: false) else { return }
        if isLink, files.leadsOutOfRepository(name) { throw .outside }
        add(name, isNamed: false)
      case .other:
        if isWanted(name), !leavesOut(name, isFolder: false) { throw .notRegular }
      }
    } catch {
      guard isWanted(name) || error == .outside, !leavesOut(name, isFolder: false) else { return }
      unread.append(Unread(name: name, fault: isLink && error == .missing ? .linkToNothing : error))
    }
  }

  private mutating func leavesOut(_ name: String, isFolder: Bool) -> Bool {
    guard search?.excludes(name, isFolder: isFolder, below: folders.last?.name ?? ".") == true else {
      return false
    }
    excluded.append(isFolder ? name + "/" : name)
    return true
  }

  private func isWanted(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }

  private func isBuild(_ name: String, _ lastName: String) -> Bool {
    guard passesOverBuilds else { return false }
    if lastName == "target" { return (try? files.kind(of: "\(name)/CACHEDIR.TAG")) != nil }
    return Self.buildFolders.contains(lastName)
  }

  /// The path without parts that say nothing: `./a//b/` is `a/b`.
  static func tidy(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    if path.hasPrefix("/") { return "/" + parts.joined(separator: "/") }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}

extension Files {
  /// The path in the same folder that is written most alike; nil if none is.
  func nearest(to path: String) -> String? {
    let folder = SettingsSearch.folder(of: path)
    let start = path.hasPrefix("/") ? (folder == "/" ? "/" : folder + "/") : folder == "." ? "" : folder + "/"
    guard let entries = try? entries(of: folder) else { return nil }
    return Suggestion.nearest(to: String(path.dropFirst(start.count)), in: entries.map(\.name)).map {
      start + $0
    }
  }
}
