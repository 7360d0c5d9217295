import Selaras

/// What the generator planted: which node breaks which of the five rules.
struct Truth {
  private var planted: Set<Fault> = []

  private struct Fault: Hashable {
    var id: String
    /// `R1` to `R5`.
    var family: String
  }

  static let families = ["R1", "R2", "R3", "R4", "R5"]

  /// Of the file `truth.tsv` in the folder of a plan; nil if there is none.
  init?(beside file: String) throws(Mistake) {
    let path = (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + "truth.tsv"
    guard Disk.isThere(path) else { return nil }
    self.init(String(decoding: try Disk.read(path), as: UTF8.self))
  }

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: "\t")
      if words.count == 2 { planted.insert(Fault(id: String(words[0]), family: String(words[1]))) }
    }
  }

  /// What was found beside what was planted. A finding of the five rules begins with the id of its node.
  func compared(with diagnostics: [Diagnostic]) -> Comparison {
    var found: Set<Fault> = []
    for diagnostic in diagnostics where diagnostic.code.hasPrefix("LIM") {
      let id = diagnostic.message.id.prefix { $0 != ":" }
      found.insert(Fault(id: String(id), family: "R" + diagnostic.code.suffix(1)))
    }
    return Comparison(
      families: Self.families.map { name in
        let (planted, found) = (planted.filter { $0.family == name }, found.filter { $0.family == name })
        return .init(
          name: name, planted: planted.count, found: found.count, right: planted.intersection(found).count)
      })
  }

  /// How many nodes of each family were planted, how many found, and how many both.
  struct Comparison: Equatable {
    struct Family: Equatable {
      var name: String
      var planted: Int
      var found: Int
      var right: Int

      var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
      var recall: Double { planted == 0 ? 1 : Double(right) / Double(planted) }
      var isExact: Bool { right == planted && right == found }

      var text: String {
        "\(name): \(planted) planted, \(found) found, precision \(precision.shown(4)), recall \(recall.shown(4))"
      }
    }

    var families: [Family]
    var isExact: Bool { families.allSatisfy(\.isExact) }

    init(families: [Family]) { self.families = families }

    /// As another process told it: a line for each family.
    init(told lines: [String]) {
      families = lines.compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 4, let planted = Int(words[1]), let found = Int(words[2]),
          let right = Int(words[3])
        else { return nil }
        return Family(name: words[0], planted: planted, found: found, right: right)
      }
    }
  }
}
