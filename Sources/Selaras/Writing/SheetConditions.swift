/// The conditional formatting of a sheet: where it ends, and which of it is ours.
struct SheetConditions {
  /// A condition that always holds, by which our rules are known. No sign in it needs to be written otherwise in XML.
  static let mark = "LEN(\"Temuan Selaras\")=14"

  /// Where elements of conditional formatting are added; nil if the sheet is but one tag.
  private(set) var end: Int?
  /// The rules that are ours; with the element around them if it has no others.
  private(set) var ours: [Range<Int>] = []
  /// The largest priority of the rules that are not ours.
  private(set) var lastPriority = 0
  /// What stands before the names of the elements, as `x:`.
  private(set) var prefix = ""

  /// What stands before conditional formatting in a sheet (ECMA-376, CT_Worksheet), and itself.
  private static let before: [StaticString] = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection",
    "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews",
    "mergeCells",
    "phoneticPr", "conditionalFormatting",
  ]

  /// Whether a sheet may have rules of ours; quickly told.
  static func mayHoldOurs(_ sheet: XMLPart) -> Bool { sheet.bytes.firstRange(of: Array("LEN(".utf8)) != nil }

  init(_ scanner: inout XMLScanner) throws(PackageFault) {
    while true {
      switch try scanner.next() {
      case .start where scanner.level == 1:
        prefix = scanner.prefix
        if !scanner.isOneTag { end = scanner.at }
      case .start where scanner.level == 2:
        let isBefore = Self.before.contains { scanner.isElement($0, .sheet) }
        if scanner.isElement("conditionalFormatting", .sheet) {
          try readRules(&scanner)
        } else {
          try scanner.skipElement()
        }
        if isBefore { end = scanner.at }
      case .over: return
      default: break
      }
    }
  }

  private mutating func readRules(_ scanner: inout XMLScanner) throws(PackageFault) {
    let start = scanner.opening.lowerBound
    let outside = scanner.level - 1
    var rule = (start: 0, priority: 0)
    var formula: [UInt8] = []
    var own: [Range<Int>] = []
    var others = 0
    while true {
      switch try scanner.next() {
      case .start where scanner.isElement("cfRule", .sheet):
        rule = (scanner.opening.lowerBound, min(scanner.number("priority") ?? 0, 1 << 20))
        formula = []
      case .start where scanner.isElement("formula", .sheet):
        try RichText.readText(&scanner, to: &formula)
      case .end where scanner.isElement("cfRule", .sheet):
        if formula.elementsEqual(Self.mark.utf8) {
          own.append(rule.start..<scanner.at)
        } else {
          others += 1
          lastPriority = max(lastPriority, rule.priority)
        }
      case .end where scanner.level == outside:
        ours += others == 0 && !own.isEmpty ? [start..<scanner.at] : own
        return
      case .over: return
      default: break
      }
    }
  }
}
