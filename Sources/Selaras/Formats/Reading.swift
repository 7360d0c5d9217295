/// What a reader of a format made of a source: as much as it could, and what was wrong with the rest.
public struct Reading: Sendable {
  public var tree: Tree
  public var diagnostics: [Diagnostic] = []

  public init(tree: Tree) { self.tree = tree }
}

extension Reading {
  /// What every text format is read with: the limit of its size, the check of its encoding, the check for keys that
  /// stand twice, versions that are not merged, and its faults in order.
  ///
  /// - Parameter isTrusted: whether the text is part of the program, of which the tests know that its characters and keys
  ///   are right.
  init(
    of source: Source, index: UInt32, limits: Limits, isTrusted: Bool = false,
    _ read: (Bytes, Tree, FaultLog) -> (tree: Tree, log: FaultLog)
  ) {
    self.init(tree: Tree(source: index))
    var log = FaultLog(source: index, limits: limits)
    let allowed = min(limits.bytes, Int(Int32.max))
    guard source.bytes.count <= allowed else {
      log.add(tooLarge: source.bytes.count, allowed: allowed)
      diagnostics = log.diagnostics
      return
    }
    if let encoding = Transcoding.wide(source.bytes) {
      log.add(encoding)
      diagnostics = log.diagnostics
      return
    }
    let conflicts = isTrusted ? nil : MergeConflicts(source.bytes)
    if let conflicts { log.add(conflicts) }
    (conflicts?.bytes ?? source.bytes).withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer)
      if !isTrusted { Encoding.report(bytes, to: &log) }
      (tree, log) = read(bytes, tree, log)
      if !isTrusted { DuplicateKeys.report(in: tree, bytes, to: &log) }
      diagnostics = log.sorted()
    }
  }
}
