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
    guard let made = mkdtemp(strdup(parent + "/selaras-bench-XXXXXX")) else {
      throw Mistake("no folder can be made in \(parent)")
    }
    path = String(cString: made)
    free(made)
  }

  deinit {
    for name in PlanFormat.allCases.map({ "k.\($0)" }) + ["answer"] { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
