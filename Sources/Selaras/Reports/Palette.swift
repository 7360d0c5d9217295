/// What a piece of the text report is, and so how it can be coloured.
enum Ink: Equatable {
  case plain
  /// The message of a finding.
  case strong
  /// Line numbers, bars and arrows.
  case gutter
  /// Dashes under a secondary place, and their label.
  case secondary
  /// The severity word, and the carets and label under the primary place.
  case severity(Severity)
}

/// The escape sequences that switch an ink on, or none at all.
public struct Palette: Sendable {
  private let isColoured: Bool

  public static let none = Palette(isColoured: false)
  public static let ansi = Palette(isColoured: true)

  func paint(_ text: some StringProtocol, _ ink: Ink) -> String {
    guard isColoured, ink != .plain, !text.isEmpty else { return String(text) }
    return "\u{1B}[\(code(ink))m\(text)\u{1B}[0m"
  }

  private func code(_ ink: Ink) -> String {
    switch ink {
    case .plain: "0"
    case .strong: "1"
    case .gutter: "2;34"
    case .secondary: "36"
    case .severity(.error): "1;31"
    case .severity(.warning): "33"
    case .severity(.info): "34"
    }
  }
}
