/// What GitHub tells the alerts of a text file apart by: for each line a hash of a hundred characters from its start on,
/// blanks and tabs left out, and which one of several equal ones it is.
///
/// The algorithm is that of `primaryLocationLineHash` in GitHub's own upload of SARIF files.
struct LineHashes {
  /// By line, the first one at 0.
  private(set) var hashes: [String] = []

  private static let block = 100
  private static let factor: UInt64 = 37
  private static let power = (0..<block).reduce(into: 1 as UInt64) { power, _ in power = power &* factor }

  private var window = [UInt64](repeating: 0, count: block)
  /// For each place of the window the line that begins there.
  private var lines = [Int?](repeating: nil, count: block)
  private var hash: UInt64 = 0
  private var index = 0
  private var isLineStart = true
  private var isAfterReturn = false
  private var counts: [UInt64: Int] = [:]

  init(_ text: String) {
    for unit in text.utf16 { take(UInt64(unit)) }
    take(65_535)
    for _ in 0..<Self.block {
      putOut()
      update(0)
    }
  }

  private mutating func take(_ character: UInt64) {
    let (tab, lineFeed, carriageReturn, blank) = (9, 10, 13, 32) as (UInt64, UInt64, UInt64, UInt64)
    if character == blank || character == tab || isAfterReturn && character == lineFeed {
      isAfterReturn = false
      return
    }
    isAfterReturn = character == carriageReturn
    let character = isAfterReturn ? lineFeed : character
    putOut()
    if isLineStart {
      isLineStart = false
      lines[index] = hashes.count
      hashes.append("")
    }
    if character == lineFeed { isLineStart = true }
    update(character)
  }

  /// Keeps the hash of the line whose hundredth character was the last one.
  private mutating func putOut() {
    guard let line = lines[index] else { return }
    lines[index] = nil
    counts[hash, default: 0] += 1
    hashes[line] = "\(String(hash, radix: 16)):\(counts[hash] ?? 1)"
  }

  private mutating func update(_ character: UInt64) {
    hash = Self.factor &* hash &+ character &- Self.power &* window[index]
    window[index] = character
    index = (index + 1) % Self.block
  }
}
