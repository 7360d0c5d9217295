// What the C library gives of the surroundings is only read.
#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program that was run to its end, without a shell: its words are words, whatever stands in them.
struct ChildProcess {
  /// What it told by its end; -1 if it was broken off.
  var code: Int32
  var output: [UInt8] = []
  /// What it wrote to standard error.
  var complaint: [UInt8] = []

  /// Runs a program that is looked for where the shell looks, with nothing to read.
  ///
  /// - Parameters:
  ///   - variables: what it is told besides by its surroundings.
  ///   - withheld: what it is not told of what this program is told.
  ///   - limit: the most bytes it may write.
  init(
    _ program: String, _ words: [String], variables: [String: String] = [:], withheld: Set<String> = [],
    limit: Int = 1 << 30
  ) throws(FileFault) {
    var descriptors: [Int32] = []
    defer { for descriptor in descriptors { close(descriptor) } }
    for _ in 0..<2 {
      var ends: [Int32] = [-1, -1]
      if pipe(&ends) != 0 { throw .last() }
      descriptors += ends
    }
    // A child inherits only what it is given.
    for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let child = try Self.start(
      program, words, variables, withheld, output: descriptors[1], complaint: descriptors[3])
    for writing in [descriptors[1], descriptors[3]] { close(writing) }
    descriptors = [descriptors[0], descriptors[2]]
    let written = Self.read(descriptors, limit: limit)
    for reading in descriptors { close(reading) }
    descriptors = []
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    code = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    (output, complaint) = (written[0], written[1])
    if written.contains(where: { $0.count > limit }) {
      throw FileFault("\(program) menulis terlalu banyak", "\(program) writes too much")
    }
  }

  /// Reads several pipes at once, each to its end or beyond a limit.
  private static func read(_ descriptors: [Int32], limit: Int) -> [[UInt8]] {
    var written = descriptors.map { _ in [UInt8]() }
    var wanted = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while wanted.contains(where: { $0.fd >= 0 }) {
      if poll(&wanted, nfds_t(wanted.count), -1) < 0 {
        guard errno == EINTR else { break }
        continue
      }
      for index in wanted.indices where wanted[index].fd >= 0 && wanted[index].revents != 0 {
        let piece = Files.readPiece(of: descriptors[index])
        written[index] += piece
        if piece.isEmpty { wanted[index].fd = -1 }
        // Its next write ends it, when the pipes are closed.
        if written[index].count > limit { return written }
      }
    }
    return written
  }

  /// - Returns: the number of the process.
  private static func start(
    _ program: String, _ words: [String], _ variables: [String: String], _ withheld: Set<String>,
    output: Int32, complaint: Int32
  ) throws(FileFault) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      let inherited = _NSGetEnviron().pointee
    #else
      var actions = posix_spawn_file_actions_t()
      let inherited = environ
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, complaint, 2)
    // This program may not want to be ended by a closed pipe; another one shall be.
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = ([program] + words).map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var surroundings = Self.surroundings(inherited, variables, withheld)
    surroundings.append(nil)
    defer { for variable in surroundings { free(variable) } }
    var child: pid_t = 0
    let fault = posix_spawnp(&child, program, &actions, &attributes, arguments, surroundings)
    if fault != 0 { throw FileFault(fault) }
    return child
  }

  /// What a child is told by its surroundings: what this program is told, but for some variables.
  private static func surroundings(
    _ inherited: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ variables: [String: String],
    _ withheld: Set<String>
  ) -> [UnsafeMutablePointer<CChar>?] {
    var kept: [UnsafeMutablePointer<CChar>?] = []
    var next = inherited
    while let entry = next?.pointee {
      let name = String(cString: entry).prefix { $0 != "=" }
      if variables[String(name)] == nil, !withheld.contains(String(name)) { kept.append(strdup(entry)) }
      next = next?.successor()
    }
    return kept + variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
  }
}
