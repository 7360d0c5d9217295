#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for what a run makes; it goes away with it.
struct ScratchFolder: ~Copyable {
  let path: String

  init() throws(Mistake) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // It is written into the words that it is asked with.
    var name = Array((parent + "/selaras-bench-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw Mistake("no folder can be made in \(parent)") }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in PlanFormat.allCases.map({ "k.\($0)" }) + ["answer"] { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
