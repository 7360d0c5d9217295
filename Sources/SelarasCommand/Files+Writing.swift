#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Writes all bytes, or says why not.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Output.Fault? {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { platformWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return .closed
      } else if errno == EAGAIN {
        wait(for: POLLOUT, of: descriptor)
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

  /// Adds bytes to the end of a file, which is made if it is not there.
  ///
  /// - Parameter more: what to add to a file that has so many bytes.
  func append(to path: String, _ more: (_ size: Int) -> [UInt8]) throws(FileFault) {
    let descriptor = open(realPath(of: path), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last() }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .last() }
    if case .failed(let fault)? = Self.write(more(Int(facts.st_size))[...], to: descriptor) { throw fault }
  }

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

/// `write` of the platform, whose name is taken in ``Files``.
private func platformWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    Glibc.write(descriptor, start, count)
  #elseif canImport(Musl)
    Musl.write(descriptor, start, count)
  #else
    Darwin.write(descriptor, start, count)
  #endif
}
