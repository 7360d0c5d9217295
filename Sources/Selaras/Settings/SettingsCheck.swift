/// What settings say about rules, held against the books that the files they hold for are checked with.
public struct SettingsCheck {
  private let books: [Rulebook]
  private(set) public var diagnostics: [Diagnostic] = []
  /// The codes of rules that ask, and all that findings can have.
  private let rules: [String: Rule]
  private let codes: [String]

  public init(_ books: [Rulebook]) {
    self.books = books
    let all = books.flatMap(\.rules)
    rules = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
    let faults = ReadingFault.allCases.map(\.code) + RulebookFault.allCases.map(\.code)
    codes = Set(all.map(\.code) + faults).sorted()
  }

  public mutating func check(_ file: SettingsFile) {
    for part in [file.part] + file.exceptions.map(\.part) {
      for step in part.steps {
        for code in step.value.codes { _ = checkCode(code, at: step.place) }
      }
      for severity in part.severities { check(severity) }
      for parameter in part.parameters { check(parameter) }
    }
  }

  private mutating func checkCode(_ code: String, at place: Place) -> Bool {
    if codes.contains(where: { $0.hasPrefix(code) }) { return true }
    let known = code.count > 4 ? codes : Set(codes.map { String($0.prefix(3)) }).sorted() + codes
    var diagnostic = Diagnostic(
      .settings, at: place,
      Phrase(id: "kode `\(code)` tidak dikenal", en: "unknown code `\(code)`"))
    diagnostic.help =
      Suggestion.nearest(to: code, in: known).map(Phrase.didYouMean)
      ?? Phrase(id: "daftarnya: `selaras rules`", en: "they are listed by `selaras rules`")
    diagnostics.append(diagnostic)
    return false
  }

  private mutating func check(_ stated: SettingsFile.Stated<Tuning.SeverityOfRules>) {
    guard checkCode(stated.value.code, at: stated.place) else { return }
    let losing = ReadingFault.allCases.filter { $0.loss != .nothing }.map(\.code)
    let fixed = losing + RulebookFault.allCases.filter { $0.severity == .error }.map(\.code)
    if fixed.contains(stated.value.code) {
      report(
        stated.place,
        "tingkat `\(stated.value.code)` tidak dapat diubah: yang ditemukannya menghalangi pemeriksaan",
        "the severity of `\(stated.value.code)` cannot be changed: what it finds hinders the check")
    }
  }

  private mutating func check(_ stated: SettingsFile.Stated<Tuning.Parameter>) {
    let parameter = stated.value
    guard checkCode(parameter.code, at: stated.place) else { return }
    let known = rules[parameter.code]?.question?.parameters() ?? []
    guard !known.isEmpty else {
      report(
        stated.place, "`\(parameter.code)` tidak mempunyai parameter",
        "`\(parameter.code)` has no parameters",
        help: Phrase(
          id: "lihat halamannya: `selaras explain \(parameter.code)`",
          en: "look at its page: `selaras explain \(parameter.code)`"))
      return
    }
    guard let own = known.first(where: { $0.name == parameter.name }) else {
      diagnostics.append(
        .unknown(
          "parameter", "parameter", parameter.name, among: known.map(\.name), at: stated.place, .settings))
      return
    }
    guard let wanted = own.type.wish(for: parameter.texts, mayBeNegative: own.isNegative) else { return }
    report(
      stated.place, "parameter `\(parameter.name)` harus \(wanted.id)",
      "the parameter `\(parameter.name)` must be \(wanted.en)")
  }

  private mutating func report(_ place: Place, _ id: String, _ en: String, help: Phrase? = nil) {
    diagnostics.append(Diagnostic(.settings, at: place, Phrase(id: id, en: en), help: help))
  }
}

extension ValueType {
  /// What should stand there instead of some texts; nil if they will do.
  fileprivate func wish(for texts: [String], mayBeNegative: Bool) -> Phrase? {
    let text = texts.count == 1 ? texts[0] : ""
    switch self {
    case .int:
      guard let number = Int64(text) else { return Phrase(id: "bilangan bulat", en: "a whole number") }
      return number < 0 && !mayBeNegative ? .notNegative : nil
    case .double:
      guard let number = Double(text), number.isFinite else {
        return Phrase(id: "bilangan, misalnya `0.5`", en: "a number, as `0.5`")
      }
      return number < 0 && !mayBeNegative ? .notNegative : nil
    case .string: return text.isEmpty ? Phrase(id: "satu teks", en: "one text") : nil
    default: return nil
    }
  }
}

extension Phrase {
  /// Limits and shares, as pages have them, are counted from zero.
  fileprivate static let notNegative = Phrase(id: "nol atau lebih", en: "zero or more")
}
