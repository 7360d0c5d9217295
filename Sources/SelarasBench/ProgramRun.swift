// What the C library gives of the surroundings is only read.
#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of another program to its end, and what it cost.
struct ProgramRun {
  /// What it ended with; -1 if it was broken off.
  var code: Int32
  /// Seconds from its start to its end.
  var wall: Double
  /// Seconds of all its threads, in the program and in the system for it.
  var busy: Double
  /// The most memory it held at once, in bytes.
  var peak: Int

  /// Runs words of a shell; they go to the program as they are.
  init(shell command: String) throws(Mistake) {
    #if canImport(Darwin)
      let surroundings = _NSGetEnviron().pointee
    #else
      let surroundings = environ
    #endif
    var words: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", command].map { (word: String) in
      strdup(word)
    }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let start = ContinuousClock.now
    let fault = posix_spawn(&child, "/bin/sh", nil, nil, words, surroundings)
    guard fault == 0 else { throw Mistake("\(command): \(String(cString: strerror(fault)))") }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Mistake("\(command): \(String(cString: strerror(errno)))") }
    }
    wall = start.duration(to: .now).seconds
    busy = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    code = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    #if canImport(Darwin)
      peak = Int(usage.ru_maxrss)
    #else
      peak = Int(usage.ru_maxrss) << 10
    #endif
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}

extension String {
  /// As one word of a shell.
  var quoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
