import Selaras

/// Files of a repository that differ from a commit.
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

  /// How deep the repository lies.
  var depth: Int { root.count }

  /// Whether a file is in the repository, by its real path.
  func holds(_ realPath: String) -> Bool {
    let path = realPath.utf8
    return path.starts(with: root) && path.dropFirst(root.count).first == UInt8(ascii: "/")
  }

  /// Whether a file of the repository has changed, by its real path.
  func contains(_ realPath: String) -> Bool {
    var path = Array(realPath.utf8)[...]
    while path.count > root.count {
      if paths.contains(Array(path)) { return true }
      path = path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
    }
    return false
  }
}
