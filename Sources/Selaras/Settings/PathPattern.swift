/// Which files are meant, by their paths below a folder: `arsip/**`, `*-2024.yaml`.
///
/// `*` and `?` stand for what is no `/`, `**` for any number of folders, `[a-z]` for one of these characters, `[!a]` for
/// one that is none of these. A pattern without `/` is about the last name, wherever it stands; one that ends with `/` is
/// about all that is below.
public struct PathPattern: Hashable, Sendable {
  public let text: String
  private let tokens: [Token]

  private enum Token: Hashable {
    case scalar(Unicode.Scalar)
    /// `?`
    case one
    /// `*`
    case some
    /// `**/`
    case folders
    /// `**` at the end
    case rest
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  /// The most characters of a pattern.
  static let longest = 500

  /// - Returns: nil for what is no pattern: without a character, with a bracket that is not closed, or too long.
  public init?(_ text: String) {
    self.text = text
    var body = text
    while body.hasPrefix("./") { body.removeFirst(2) }
    let isRooted = body.hasPrefix("/")
    if isRooted { body.removeFirst() }
    guard !body.isEmpty, body.unicodeScalars.count <= Self.longest else { return nil }
    if body.hasSuffix("/") { body += "**" }
    if !isRooted, !body.contains("/") { body = "**/" + body }
    guard let tokens = Self.tokens(of: Array(body.unicodeScalars)) else { return nil }
    self.tokens = tokens
  }

  private static func tokens(of scalars: [Unicode.Scalar]) -> [Token]? {
    var tokens: [Token] = []
    var at = 0
    while at < scalars.count {
      switch scalars[at] {
      case "*":
        let start = at
        while at < scalars.count, scalars[at] == "*" { at += 1 }
        let isWhole = (start == 0 || scalars[start - 1] == "/") && (at == scalars.count || scalars[at] == "/")
        if at - start > 1, isWhole {
          tokens.append(at < scalars.count ? .folders : .rest)
          at += 1
        } else {
          tokens.append(.some)
        }
        continue
      case "?": tokens.append(.one)
      case "[":
        guard let (set, end) = set(scalars, at + 1) else { return nil }
        tokens.append(set)
        at = end
      default: tokens.append(.scalar(scalars[at]))
      }
      at += 1
    }
    return tokens
  }

  /// What stands in brackets, and where the closing one is.
  private static func set(_ scalars: [Unicode.Scalar], _ start: Int) -> (Token, Int)? {
    var at = start
    let isNegated = at < scalars.count && (scalars[at] == "!" || scalars[at] == "^")
    if isNegated { at += 1 }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while at < scalars.count, scalars[at] != "]" || ranges.isEmpty {
      if at + 2 < scalars.count, scalars[at + 1] == "-", scalars[at + 2] != "]" {
        guard scalars[at] <= scalars[at + 2] else { return nil }
        ranges.append(scalars[at]...scalars[at + 2])
        at += 3
      } else {
        ranges.append(scalars[at]...scalars[at])
        at += 1
      }
    }
    return at < scalars.count ? (.set(ranges, isNegated: isNegated), at) : nil
  }

  /// Whether a path below the folder is meant. Takes at most the characters of the path times those of the pattern.
  public func matches(_ path: String) -> Bool {
    let scalars = Array(path.unicodeScalars)
    // Which beginnings of the path the tokens so far can be.
    var reached = [Bool](repeating: false, count: scalars.count + 1)
    reached[0] = true
    for token in tokens {
      var next = [Bool](repeating: false, count: scalars.count + 1)
      var isReached = false
      for at in 0...scalars.count {
        isReached = isReached || reached[at]
        switch token {
        case .folders: next[at] = isReached && (at == 0 || scalars[at - 1] == "/")
        case .rest: next[at] = isReached
        case .some: next[at] = reached[at] || (at > 0 && next[at - 1] && scalars[at - 1] != "/")
        default: next[at] = at > 0 && reached[at - 1] && Self.holds(token, scalars[at - 1])
        }
      }
      reached = next
    }
    return reached[scalars.count]
  }

  /// Whether a folder is meant, or all that is below it.
  public func matches(folder path: String) -> Bool { matches(path) || matches(path + "/") }

  /// Whether a folder is meant, or one that it lies in.
  func covers(folder path: String) -> Bool {
    matches(folder: path)
      || path.indices.contains { path[$0] == "/" && matches(folder: String(path[..<$0])) }
  }

  private static func holds(_ token: Token, _ scalar: Unicode.Scalar) -> Bool {
    switch token {
    case .scalar(let wanted): wanted == scalar
    case .one: scalar != "/"
    case .set(let ranges, let isNegated):
      scalar != "/" && ranges.contains { $0.contains(scalar) } != isNegated
    case .some, .folders, .rest: false
    }
  }
}
