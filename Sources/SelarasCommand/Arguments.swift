import Selaras

/// A mistake in how the command was called.
struct UsageError: Error, Equatable {
  var message: Phrase
  var help: Phrase?

  init(_ message: Phrase, help: Phrase? = nil) {
    self.message = message
    self.help = help
  }

  init(_ id: String, _ en: String, help: Phrase? = nil) {
    self.init(Phrase(id: id, en: en), help: help)
  }

  /// A word that is none of those that are known: the nearest one, or all of them.
  static func unknown(_ id: String, _ en: String, _ word: String, among known: [String]) -> UsageError {
    let list = known.joined(separator: ", ")
    return UsageError(
      "\(id) `\(word)` tidak dikenal", "unknown \(en) `\(word)`",
      help: Suggestion.nearest(to: word, in: known).map(Phrase.didYouMean)
        ?? Phrase(id: "yang ada: \(list)", en: "there are: \(list)"))
  }
}

/// The words behind a command, sorted by their meaning.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Sorts words according to declarations. Options may stand anywhere; after `--` everything is an operand, and so
  /// is a dash before what is no letter, as in `-1`.
  ///
  /// - Parameter stopsAtOperand: leaves the first operand and all behind it in `rest`.
  init(
    _ words: [String], _ options: [OptionDeclaration], stopsAtOperand: Bool = false, rest: inout [String]
  ) throws(UsageError) {
    var words = words[...]
    while let word = words.popFirst() {
      if word == "--" {
        operands += words
        break
      } else if word.hasPrefix("--") {
        try take(long: word, options, &words)
      } else if word.hasPrefix("-"), word.dropFirst().first?.isLetter == true {
        try take(short: word, options, &words)
      } else if stopsAtOperand {
        rest = [word] + words
        return
      } else {
        operands.append(word)
      }
    }
  }

  private mutating func take(
    long word: String, _ options: [OptionDeclaration], _ words: inout ArraySlice<String>
  ) throws(UsageError) {
    let equals = word.firstIndex(of: "=")
    let name = String(word[..<(equals ?? word.endIndex)])
    guard let option = options.first(where: { $0.name == name }) else {
      throw .unknown("opsi", "option", name, among: options.map(\.name))
    }
    var value = equals.map { String(word[word.index(after: $0)...]) }
    if option.value == nil {
      if value != nil {
        throw UsageError("opsi `\(name)` tidak memakai nilai", "the option `\(name)` takes no value")
      }
    } else if value == nil {
      value = nextValue(&words)
    }
    try set(option, value)
  }

  /// Takes letters behind one dash; the value of the last one may follow it, or be the next word.
  private mutating func take(
    short word: String, _ options: [OptionDeclaration], _ words: inout ArraySlice<String>
  ) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        let long = options.first { $0.name == "-" + word }.map(\.name)
        let known = options.compactMap { option in option.short.map { "-\($0)" } }.joined(separator: ", ")
        throw UsageError(
          "opsi `\(word)` tidak dikenal", "unknown option `\(word)`",
          help: long.map(Phrase.didYouMean)
            ?? Phrase(id: "opsi satu huruf yang ada: \(known)", en: "options of one letter are: \(known)"))
      }
      var value: String?
      if option.value != nil {
        value = letters.isEmpty ? nextValue(&words) : String(letters)
        letters = ""
      }
      try set(option, value)
    }
  }

  /// The next word, if it is no option.
  private func nextValue(_ words: inout ArraySlice<String>) -> String? {
    guard let next = words.first, !next.hasPrefix("-") || next == "-" else { return nil }
    return words.popFirst()
  }

  private mutating func set(_ option: OptionDeclaration, _ value: String?) throws(UsageError) {
    let name = option.name
    if let placeholder = option.value {
      guard let value, !value.isEmpty else {
        throw UsageError(
          "opsi `\(name)` memerlukan nilai", "the option `\(name)` needs a value",
          help: Phrase(id: "tulis `\(name) \(placeholder.id)`", en: "write `\(name) \(placeholder.en)`"))
      }
      if !option.allowed.isEmpty, !option.allowed.contains(value) {
        throw .unknown("nilai \(name)", "value of \(name)", value, among: option.allowed)
      }
      if values[name] != nil, !option.isRepeatable {
        throw UsageError("opsi `\(name)` diberikan dua kali", "the option `\(name)` is given twice")
      }
    }
    values[name, default: []].append(value ?? "")
  }

  func has(_ option: OptionDeclaration) -> Bool { values[option.name] != nil }

  func value(_ option: OptionDeclaration) -> String? { values[option.name]?.last }

  func values(_ option: OptionDeclaration) -> [String] { values[option.name] ?? [] }

  /// The parts of a value that are separated by commas, of all times the option is given.
  func list(_ option: OptionDeclaration) -> [String] {
    values(option).flatMap { $0.split(separator: ",").map { String($0.filter { $0 != " " }) } }
      .filter { !$0.isEmpty }
  }

  /// Takes over what was given before the command.
  mutating func add(_ earlier: Arguments) {
    for (name, given) in earlier.values { values[name] = given + (values[name] ?? []) }
  }
}
