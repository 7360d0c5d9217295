/// Work that never changes, to measure the speed of this machine in this moment with: hashing, sorting, and looking up.
struct ReferenceTask {
  private let bytes: [UInt8]
  private let numbers: [UInt32]

  init() {
    var random: UInt64 = 0x5E1A_2A5
    func next() -> UInt64 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return random >> 33
    }
    bytes = (0..<2_000_000).map { _ in UInt8(truncatingIfNeeded: next()) }
    numbers = (0..<100_000).map { _ in UInt32(truncatingIfNeeded: next()) }
  }

  /// - Returns: what nobody needs, so that the work is done.
  func perform() -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let sorted = numbers.sorted()
    var counts: [UInt32: Int] = [:]
    for number in numbers { counts[number % 4096, default: 0] += 1 }
    return hash ^ UInt64(sorted[sorted.count / 2]) ^ UInt64(counts[7] ?? 0)
  }
}
