/// The SHA-256 of a text (FIPS 180-4), by which a page says which style and which script of its own may run.
struct ContentHash {
  /// As a policy names it: `sha256-` and base64.
  let source: String

  init(_ text: String) { source = "sha256-" + Self.base64(Self.digest(Array(text.utf8))) }

  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var message = bytes + [0x80]
    message += [UInt8](repeating: 0, count: (120 - message.count % 64) % 64)
    message += (0..<8).map { UInt8(truncatingIfNeeded: (bytes.count * 8) >> (56 - 8 * $0)) }
    var state = initial
    for block in stride(from: 0, to: message.count, by: 64) { mix(message[block..<block + 64], into: &state) }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
  }

  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { index in
      block[index..<index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (far, near) = (words[index - 15], words[index - 2])
      let first = turn(far, 7) ^ turn(far, 18) ^ far >> 3
      let second = turn(near, 17) ^ turn(near, 19) ^ near >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var work = state
    for index in 0..<64 {
      let choice = work[4] & work[5] ^ ~work[4] & work[6]
      let turned = turn(work[4], 6) ^ turn(work[4], 11) ^ turn(work[4], 25)
      let first = work[7] &+ turned &+ choice &+ constants[index] &+ words[index]
      let majority = work[0] & work[1] ^ work[0] & work[2] ^ work[1] & work[2]
      let second = (turn(work[0], 2) ^ turn(work[0], 13) ^ turn(work[0], 22)) &+ majority
      work = [first &+ second, work[0], work[1], work[2], work[3] &+ first, work[4], work[5], work[6]]
    }
    for index in state.indices { state[index] &+= work[index] }
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let piece = bytes[start..<min(start + 3, bytes.count)]
      let bits = piece.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - piece.count))
      for index in 0...piece.count { text.append(letters[bits >> (18 - 6 * index) & 63]) }
      text += String(repeating: "=", count: 3 - piece.count)
    }
    return text
  }

  // MARK: Constants

  /// The first 32 bits of the fractions of the square roots of the first primes, and of the cube roots of more of them.
  private static let initial = primes.prefix(8).map { prime in
    root { $0.multipliedFullWidth(by: $0).high >= prime }
  }
  private static let constants = primes.map { prime in root { isCube(of: $0, above: prime) } }

  private static let primes: [UInt64] = {
    var primes: [UInt64] = []
    var number: UInt64 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
      number += 1
    }
    return primes
  }()

  /// The fraction of the largest number that is not too large, in units of 2^-32.
  private static func root(isTooLarge: (UInt64) -> Bool) -> UInt32 {
    var (low, high): (UInt64, UInt64) = (0, 32 << 32)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isTooLarge(middle) { high = middle } else { low = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  /// Whether the cube of a number in units of 2^-32, which is one in units of 2^-96, is above a prime.
  private static func isCube(of number: UInt64, above prime: UInt64) -> Bool {
    let square = number.multipliedFullWidth(by: number)
    let lower = square.low.multipliedFullWidth(by: number)
    let upper = square.high.multipliedFullWidth(by: number)
    let (word, carries) = upper.low.addingReportingOverflow(lower.high)
    let top = upper.high + (carries ? 1 : 0)
    return top > prime >> 32 || top == prime >> 32 && word >= prime << 32
  }
}
