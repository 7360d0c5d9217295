#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files by their paths, read and written as a whole.
enum Disk {
  static func isThere(_ path: String) -> Bool { access(path, R_OK) == 0 }

  static func read(_ path: String) throws(Mistake) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Mistake("\(path): \(String(cString: strerror(errno)))") }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = max(0, ftell(file))
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }

  static func write(_ bytes: some Collection<UInt8>, to path: String) throws(Mistake) {
    guard let file = fopen(path, "wb") else { throw Mistake("\(path): \(String(cString: strerror(errno)))") }
    let bytes = Array(bytes)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw Mistake("\(path) could not be written") }
  }

  /// The pages and words of the five rules, beside this file.
  static func fivePages() throws(Mistake) -> (folder: String, files: [String]) {
    let here = #filePath
    let folder = here[..<(here.lastIndex(of: "/") ?? here.startIndex)] + "/lima"
    var files: [String] = []
    for part in ["", "kosakata/"] {
      guard let stream = opendir("\(folder)/\(part)") else { throw Mistake("\(folder) is not there") }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasSuffix(".md") || name.hasSuffix(".yaml") { files.append("\(folder)/\(part)\(name)") }
      }
    }
    return (String(folder), files.sorted())
  }
}
