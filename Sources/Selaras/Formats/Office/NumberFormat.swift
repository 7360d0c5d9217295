/// How a workbook shows numbers (ECMA-376 18.8.31), ready to be used.
///
/// Numbers are shown in international form, with `.` before decimals and `,` between thousands, as the format itself
/// is written; what a person's own Excel puts in their place is not in the file.
struct NumberFormat: Sendable {
  /// What one part of a format is made of.
  enum Piece: Hashable, Sendable {
    case literal([UInt8])
    /// A place for a digit: `0`, `#` or `?`.
    case digit(UInt8)
    case point, comma, percent, slash
    /// `E+` or `E-`.
    case exponent(showsPlus: Bool)
    /// A run of one letter of a date, in lower case: `y`, `m`, `d`, `h`, `s`; `n` stands for minutes.
    case date(UInt8, count: Int)
    /// `[h]`, `[mm]`: all hours, minutes or seconds.
    case elapsed(UInt8, count: Int)
    case halfDay([UInt8])
    case general, text

    var isDigit: Bool { if case .digit = self { true } else { false } }
    var isExponent: Bool { if case .exponent = self { true } else { false } }
    var isHalfDay: Bool { if case .halfDay = self { true } else { false } }
    /// The whole number that a literal is.
    var number: Int? {
      if case .literal(let text) = self { Int(String(decoding: text, as: UTF8.self)) } else { nil }
    }
  }

  /// Which numbers a part is for, as `[>=100]` says.
  struct Bound: Sendable {
    enum Comparison: Sendable {
      case less, lessOrEqual, equal, unequal, greaterOrEqual, greater
    }

    var comparison: Comparison
    var limit: Double

    func holds(_ value: Double) -> Bool {
      switch comparison {
      case .less: value < limit
      case .lessOrEqual: value <= limit
      case .equal: value == limit
      case .unequal: value != limit
      case .greaterOrEqual: value >= limit
      case .greater: value > limit
      }
    }
  }

  /// One of the parts that `;` separates.
  struct Section: Sendable {
    var tokens: [Piece] = []
    var condition: Bound?
    var names = DateNames.english
    var isDate = false
  }

  let sections: [Section]

  /// Whether it shows every number as `General` does.
  let isGeneral: Bool
  /// Whether it shows numbers as dates or times.
  var isDate: Bool { sections.first?.isDate ?? false }

  init(_ code: String) {
    var parser = NumberFormatParser(code)
    sections = parser.sections()
    isGeneral =
      sections.isEmpty || (sections.count == 1 && [[.general], [.text]].contains(sections[0].tokens))
  }

  static let general = NumberFormat("General")

  /// The formats that a workbook does not write out. Those that stand for the date of the reader's own system are shown
  /// as year, month and day, which cannot be taken for anything else; those of currency without a sign.
  static func builtIn(_ id: Int) -> String? {
    switch id {
    case 1: "0"
    case 2: "0.00"
    case 3: "#,##0"
    case 4: "#,##0.00"
    case 5, 6, 37, 38: "#,##0;(#,##0)"
    case 7, 8, 39, 40: "#,##0.00;(#,##0.00)"
    case 9: "0%"
    case 10: "0.00%"
    case 11: "0.00E+00"
    case 12: "# ?/?"
    case 13: "# ??/??"
    case 14, 27...31, 36, 50...54, 57, 58: "yyyy-mm-dd"
    case 15: "d-mmm-yy"
    case 16: "d-mmm"
    case 17: "mmm-yy"
    case 18: "h:mm AM/PM"
    case 19: "h:mm:ss AM/PM"
    case 20, 32, 34, 55: "h:mm"
    case 21, 33, 35, 56: "h:mm:ss"
    case 22: "yyyy-mm-dd h:mm"
    case 41, 42: "#,##0;(#,##0);\"-\""
    case 43, 44: "#,##0.00;(#,##0.00);\"-\""
    case 45: "mm:ss"
    case 46: "[h]:mm:ss"
    case 47: "mm:ss.0"
    case 48: "##0.0E+0"
    case 49: "@"
    default: nil
    }
  }

  /// The part that shows a number, and whether that shows its sign by itself.
  func section(for value: DecimalNumber) -> (section: Section, showsSign: Bool)? {
    let hasText = sections.count > 1 && sections[sections.count - 1].tokens.contains(.text)
    let parts = sections.prefix(hasText ? sections.count - 1 : sections.count)
    guard let first = parts.first else { return nil }
    if parts.contains(where: { $0.condition != nil }) {
      let number = value.double
      let rest = parts.last { $0.condition == nil }
      guard let found = parts.first(where: { $0.condition?.holds(number) ?? false }) ?? rest else {
        return nil
      }
      return (found, false)
    }
    if parts.count > 2, value.isZero { return (parts[2], true) }
    if parts.count > 1, value.isNegative { return (parts[1], true) }
    return (first, false)
  }
}
