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
    return Self.kind(facts)
  }

  private static func kind(_ facts: stat) -> Kind {
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

  private func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(resolved(path), &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  /// All bytes of a regular file; never waits for a pipe, never takes more than the limit.
  func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let descriptor = open(resolved(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last() }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .last() }
    switch Self.kind(facts) {
    case .file: break
    case .folder: throw .folder
    case .other: throw .notRegular
    }
    if Int(facts.st_size) > limit { throw .tooLarge(limit) }
    return try Self.read(descriptor: descriptor, expecting: Int(facts.st_size), limit: limit)
  }

  /// Reads until the end, wherever that turns out to be.
  static func read(
    descriptor: Int32, expecting size: Int = 1 << 16, limit: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(size + 1, 512)
    while true {
      var got = 0
      let wanted = room
      let start = bytes.count
      let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        got = PlatformFile.read(descriptor, buffer.baseAddress, wanted)
        count = max(got, 0)
      }
      if start == 0 { bytes = piece } else { bytes += piece }
      if got < 0 {
        if errno == EINTR { continue }
        throw .last()
      }
      if got == 0 { return bytes }
      if bytes.count > limit { throw .tooLarge(limit) }
      room = max(1 << 16, start)
    }
  }

  /// Writes all bytes, or says why not.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Output.Fault? {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { PlatformFile.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return .closed
      } else if errno == EAGAIN {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wanted, 1, -1)
      } else if errno != EINTR {
        return .failed(.last())
      }
    }
    return nil
  }

  /// Replaces a file as a whole: whoever looks sees the old one or the new one. What is no regular file, as
  /// `/dev/stdout`, is written to.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    let target = realPath(of: path)
    var facts = stat()
    let exists = stat(target, &facts) == 0
    if exists, Self.kind(facts) == .folder { throw .folder }
    if exists, Self.kind(facts) == .other {
      let descriptor = open(target, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .last() }
      defer { close(descriptor) }
      if case .failed(let fault)? = Self.write(bytes[...], to: descriptor) { throw fault }
      return
    }
    if exists, access(target, W_OK) != 0 { throw .last() }

    let (draft, descriptor) = try Self.draft(of: target)
    if exists { fchmod(descriptor, facts.st_mode & 0o7777) }
    var fault: FileFault?
    if case .failed(let why)? = Self.write(bytes[...], to: descriptor) { fault = why }
    if close(descriptor) != 0, fault == nil { fault = .last() }
    if fault == nil, rename(draft, target) != 0 { fault = .last() }
    if let fault {
      unlink(draft)
      throw fault
    }
  }
}

extension Files {
  /// A new file beside another one. A run that was broken off may have left one.
  private static func draft(of target: String) throws(FileFault) -> (path: String, descriptor: Int32) {
    for number in 0..<100 {
      let path = "\(target).\(getpid())-\(number).tmp"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (path, descriptor) }
      if errno != EEXIST { break }
    }
    throw .last()
  }
}

/// The functions of the platform whose names are taken here.
private enum PlatformFile {
  static func read(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, start, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, start, count)
    #else
      Darwin.read(descriptor, start, count)
    #endif
  }

  static func write(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, start, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, start, count)
    #else
      Darwin.write(descriptor, start, count)
    #endif
  }
}

extension FileFault {
  /// What the last call of the system complained about.
  fileprivate static func last() -> FileFault {
    switch errno {
    case ENOENT, ENOTDIR: return .missing
    case EACCES, EPERM: return .denied
    case EISDIR: return .folder
    case ELOOP: return .loop
    default:
      let text = strerror(errno).map { String(cString: $0) } ?? "errno \(errno)"
      return FileFault(text, text)
    }
  }
}
