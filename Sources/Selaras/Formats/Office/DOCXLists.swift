/// The numbers and signs that Word puts before the paragraphs of lists: they are in no paragraph, but are counted by what
/// the part of numberings says (WordprocessingML, 17.9).
struct DOCXLists {
  /// One level of a list.
  private struct Level {
    var start = 1
    /// As `decimal`, `lowerLetter`, `bullet`.
    var format = "decimal"
    /// With `%1` for the number of the first level.
    var text = ""
  }

  private struct List {
    var levels: [Int: Level] = [:]
  }

  /// A list as paragraphs name it.
  private struct Instance {
    var list: Int
    var starts: [Int: Int] = [:]
  }

  /// A style of paragraphs.
  private struct Style {
    var base: String?
    var instance: Int?
    var level: Int?
  }

  private var lists: [Int: List] = [:]
  private var instances: [Int: Instance] = [:]
  private var styles: [String: Style] = [:]
  /// By list: the number that each level has come to.
  private var counts: [Int: [Int: Int]] = [:]
  /// Instances whose own starts have been taken.
  private var begun: Set<Int> = []

  /// The levels of a list.
  private static let levels = 0..<9

  init() {}

  init(numbering: XMLPart?, styles: XMLPart?, depth: Int) throws(PackageFault) {
    self = try Self().adding(numbering, depth) { (lists, scanner) throws(PackageFault) in
      try lists.readNumbering(&scanner)
    }.adding(styles, depth) { (lists, scanner) throws(PackageFault) in try lists.readStyles(&scanner) }
  }

  private func adding(
    _ part: XMLPart?, _ depth: Int, _ read: (inout Self, inout XMLScanner) throws(PackageFault) -> Void
  ) throws(PackageFault) -> Self {
    guard let part else { return self }
    return try part.scan(depth: depth) { (scanner) throws(PackageFault) in
      var lists = self
      try read(&lists, &scanner)
      return lists
    }
  }

  // MARK: Reading

  private mutating func readNumbering(_ scanner: inout XMLScanner) throws(PackageFault) {
    var list: Int?
    var instance: Int?
    var level: Int?
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isElement("abstractNum", .word) {
          list = scanner.number("abstractNumId", .word)
          if let list { lists[list] = List() }
        } else if scanner.isElement("num", .word) {
          instance = scanner.number("numId", .word)
        } else if scanner.isElement("abstractNumId", .word), let number = instance {
          instances[number] = scanner.number("val", .word).map { Instance(list: $0) }
        } else if scanner.isElement("lvl", .word) || scanner.isElement("lvlOverride", .word) {
          level = scanner.number("ilvl", .word).flatMap { Self.levels.contains($0) ? $0 : nil }
          if instance == nil, let list, let level { lists[list]?.levels[level] = Level() }
        } else if let level {
          read(scanner, list, instance, level)
        }
      case .end:
        if scanner.isElement("abstractNum", .word) { list = nil }
        if scanner.isElement("num", .word) { instance = nil }
        if scanner.isElement("lvlOverride", .word) { level = nil }
      case .over: return
      default: break
      }
    }
  }

  private mutating func read(_ scanner: XMLScanner, _ list: Int?, _ instance: Int?, _ level: Int) {
    if let instance {
      if scanner.isElement("startOverride", .word) {
        instances[instance]?.starts[level] = scanner.number("val", .word)
      }
    } else if let list {
      if scanner.isElement("start", .word) {
        lists[list]?.levels[level]?.start = min(scanner.number("val", .word) ?? 1, 1 << 20)
      } else if scanner.isElement("numFmt", .word) {
        lists[list]?.levels[level]?.format = scanner.text(of: "val", .word) ?? "decimal"
      } else if scanner.isElement("lvlText", .word) {
        lists[list]?.levels[level]?.text = String((scanner.text(of: "val", .word) ?? "").prefix(60))
      }
    }
  }

  private mutating func readStyles(_ scanner: inout XMLScanner) throws(PackageFault) {
    var name: String?
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isElement("style", .word) {
          name = scanner.text(of: "styleId", .word)
          if let name { styles[name] = Style() }
        } else if let name {
          if scanner.isElement("basedOn", .word) {
            styles[name]?.base = scanner.text(of: "val", .word)
          } else if scanner.isElement("numId", .word) {
            styles[name]?.instance = scanner.number("val", .word)
          } else if scanner.isElement("ilvl", .word) {
            styles[name]?.level = scanner.number("val", .word)
          }
        }
      case .end where scanner.isElement("style", .word): name = nil
      case .over: return
      default: break
      }
    }
  }

  // MARK: Counting

  /// The label of the next paragraph; nil if it is in no list.
  ///
  /// - Parameters:
  ///   - instance: what the paragraph itself says; 0 takes it out of the list of its style.
  mutating func next(instance: Int?, level: Int?, style: String?) -> ListLabel? {
    var (instance, level) = (instance, level)
    var name = style
    for _ in 0..<16 where instance == nil || level == nil {
      guard let known = name.flatMap({ styles[$0] }) else { break }
      instance = instance ?? known.instance
      level = level ?? known.level
      name = known.base
    }
    let depth = level ?? 0
    guard let instance, instance > 0, Self.levels.contains(depth), let own = instances[instance],
      let list = lists[own.list], let kind = list.levels[depth]
    else { return nil }
    if begun.insert(instance).inserted {
      for (level, start) in own.starts { counts[own.list, default: [:]][level] = min(start, 1 << 20) - 1 }
    }
    var numbers = counts[own.list] ?? [:]
    numbers[depth] = (numbers[depth] ?? kind.start - 1) &+ 1
    for deeper in Self.levels where deeper > depth { numbers[deeper] = nil }
    counts[own.list] = numbers
    if kind.format == "bullet" { return ListLabel(text: "•", level: depth) }
    if kind.format == "none" { return nil }
    let text = Self.text(kind.text) { level in
      let shown = list.levels[level]
      return Self.written(numbers[level] ?? shown?.start ?? 1, shown?.format ?? "decimal")
    }
    return text.isEmpty ? nil : ListLabel(text: text, level: depth)
  }

  /// A text with numbers for its `%1` to `%9`.
  private static func text(_ pattern: String, _ number: (Int) -> String) -> String {
    var text = ""
    var rest = pattern[...]
    while let percent = rest.firstIndex(of: "%") {
      text += rest[..<percent]
      rest = rest[rest.index(after: percent)...]
      guard let digit = rest.first?.wholeNumberValue, (1...9).contains(digit) else { continue }
      text += number(digit - 1)
      rest = rest.dropFirst()
    }
    return text + rest
  }

  private static func written(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter", "upperLetter":
      guard number > 0 else { return String(number) }
      // `z` is followed by `aa`, `bb`.
      let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26)))
      let text = String(repeating: letter, count: min((number - 1) / 26 + 1, 8))
      return format == "lowerLetter" ? text : text.uppercased()
    case "lowerRoman": return roman(number).lowercased()
    case "upperRoman": return roman(number)
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    default: return String(number)
    }
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    var (text, rest) = ("", number)
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
