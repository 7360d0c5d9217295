#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files below a folder: the one that relative paths start from.
struct Files {
  /// Empty for the folder the program runs in.
  var folder = ""

  /// The bytes of the largest plan that is read, if the command says nothing else.
  static let largestPlan = 64 << 20

  enum Kind {
    case file, folder, other
  }

  struct Entry {
    var name: String
    var isLink: Bool
    /// Whether the name can be written as text; else it is only good to be shown.
    var isText = true
  }

  private func resolved(_ path: String) -> String {
    folder.isEmpty || path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }

  /// What a path leads to, through links.
  func kind(of path: String) throws(FileFault) -> Kind {
    var facts = stat()
    guard stat(resolved(path), &facts) == 0 else { throw .last() }
    // A folder that a program stands in can be deleted.
    if facts.st_nlink == 0 { throw .missing }
    return Self.kind(facts)
  }

  static func kind(_ facts: stat) -> Kind {
    switch facts.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The one path of a file among all that lead to it; the path itself if it leads nowhere.
  func realPath(of path: String) -> String {
    guard let real = realpath(resolved(path), nil) else { return resolved(path) }
    defer { free(real) }
    return String(cString: real)
  }

  /// What a folder holds, sorted by the bytes of the names.
  func entries(of path: String) throws(FileFault) -> [Entry] {
    guard let stream = opendir(resolved(path)) else { throw .last() }
    defer { closedir(stream) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let text = String(validating: bytes, as: UTF8.self)
      let name = text ?? String(decoding: bytes, as: UTF8.self)
      if name != "." && name != ".." {
        entries.append(Entry(name: name, isLink: isLink("\(path)/\(name)"), isText: text != nil))
      }
      errno = 0
    }
    if errno != 0 { throw .last() }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(resolved(path), &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  /// All bytes of a regular file; never waits for a pipe, never takes more than the limit.
  func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let (descriptor, size) = try openToRead(path)
    defer { close(descriptor) }
    if size > limit { throw .tooLarge(limit) }
    return try Self.read(descriptor: descriptor, expecting: size, limit: limit)
  }

  /// The first bytes of a regular file, however large it is.
  func head(of path: String) throws(FileFault) -> [UInt8] {
    let descriptor = try openToRead(path).descriptor
    defer { close(descriptor) }
    return Self.readPiece(of: descriptor)
  }

  /// Opens a regular file; never waits for a pipe.
  private func openToRead(_ path: String) throws(FileFault) -> (descriptor: Int32, size: Int) {
    let descriptor = open(resolved(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last() }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      let fault = FileFault.last()
      close(descriptor)
      throw fault
    }
    switch Self.kind(facts) {
    case .file: return (descriptor, Int(facts.st_size))
    case .folder:
      close(descriptor)
      throw .folder
    case .other:
      close(descriptor)
      throw .notRegular
    }
  }

  /// Waits until a descriptor that does not wait by itself can be read or written.
  static func wait(for event: some BinaryInteger, of descriptor: Int32) {
    var wanted = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    poll(&wanted, 1, -1)
  }

  /// What can be read of a descriptor now; nothing at its end.
  static func readPiece(of descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = 0
      repeat { got = platformRead(descriptor, buffer.baseAddress, 1 << 16) } while got < 0 && errno == EINTR
      count = max(got, 0)
    }
  }

  /// Reads until the end, wherever that turns out to be.
  static func read(
    descriptor: Int32, expecting size: Int = 1 << 16, limit: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(size + 1, 512)
    while true {
      var got = 0
      var complaint: Int32 = 0
      let wanted = room
      let start = bytes.count
      let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        got = platformRead(descriptor, buffer.baseAddress, wanted)
        complaint = errno
        count = max(got, 0)
      }
      if start == 0 { bytes = piece } else { bytes += piece }
      if got < 0 {
        if complaint == EAGAIN { wait(for: POLLIN, of: descriptor) }
        guard complaint == EAGAIN || complaint == EINTR else { throw FileFault(complaint) }
        continue
      }
      if got == 0 { return bytes }
      if bytes.count > limit { throw .tooLarge(limit) }
      room = max(1 << 16, start)
    }
  }
}

/// `read` of the platform, whose name is taken in ``Files``.
private func platformRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    Glibc.read(descriptor, start, count)
  #elseif canImport(Musl)
    Musl.read(descriptor, start, count)
  #else
    Darwin.read(descriptor, start, count)
  #endif
}

extension FileFault {
  /// What the last call of the system complained about.
  static func last() -> FileFault { FileFault(errno) }

  /// What a number of the system stands for; what is rare is told in its own words.
  init(_ complaint: Int32) {
    switch complaint {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .denied
    case EISDIR: self = .folder
    case ELOOP: self = .loop
    default:
      let text = strerror(complaint).map { String(cString: $0) } ?? "errno \(complaint)"
      self.init(text, text)
    }
  }
}
