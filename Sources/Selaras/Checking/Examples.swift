extension Rulebook {
  /// Runs the examples of the pages: a bad one must give a finding of its page's rule for each `⟦…⟧` and no other, a
  /// good one none.
  ///
  /// - Parameter names: the pages to try, by file name; nil for all.
  /// - Returns: how many examples were tried, and a finding for each that did not prove its page right. The places
  ///   count in ``sources``.
  public func testExamples(onlyPagesIn names: Set<String>? = nil) -> (tested: Int, diagnostics: [Diagnostic])
  {
    var tested = 0
    var diagnostics: [Diagnostic] = []
    for (index, source) in sources.enumerated() where names?.contains(source.name) ?? true {
      guard let rule = rules.first(where: { $0.page.index == index }) else { continue }
      let examples = rule.page.examples
      tested += examples.count
      for example in examples {
        diagnostics += judge(example, of: rule, page: UInt32(index))
      }
      for isBad in [true, false]
      where rule.question != nil && !examples.contains(where: { $0.isBad == isBad }) {
        let title = isBad ? "Salah" : "Benar"
        diagnostics.append(
          Diagnostic(
            .example, at: Place(source: UInt32(index), start: 0, end: 0),
            Phrase(
              id: "halaman \(rule.code) tidak mempunyai contoh `## \(title)`",
              en: "the page \(rule.code) has no example `## \(title)`")))
      }
    }
    return (tested, diagnostics)
  }

  /// The findings of a rule in an example, as ranges of the text of each of its files, in order; and what else is
  /// wrong with the example.
  func findings(of rule: Rule, in files: [ExampleFile]) -> (found: [[Range<Int>]], faults: [Diagnostic]) {
    var options = CheckOptions()
    // A rule of the readers may be about what the others find: that a remark silences nothing.
    if rule.question != nil { options.selection.select = [rule.code] }
    let inputs = files.map { Input(Source(name: $0.name, text: $0.text), isNamed: true) }
    let reader = readCascade(inputs, self, options).reader
    let world = World(cascade: reader.cascade, self, options)
    let suppressions = Suppressions(reader.cascade)
    var inspection = Inspection(world, self, options, suppressions, firstPage: files.count)
    inspection.run(reader.cascade.documents.handles)
    var limit = FindingLimit(reader.cascade.sources, options.limits)
    let remarks = suppressions.diagnostics(
      reader.cascade.sources, used: inspection.usedRemarks, rules: { _ in rules },
      isDecided: {
        options.selection.includes($0) && $0.comparisons.isSubset(of: world.comparedInFull($1))
      }, &limit)
    let diagnostics =
      reader.diagnostics + inspection.diagnostics
      + remarks.filter { options.selection.includes(code: $0.code) }
    let places = Set(diagnostics.filter { $0.code == rule.code }.map(\.place)).sorted()
    let found = files.enumerated().map { index, file in
      places.filter { Int($0.source) == index }.map { place in
        place.range.lowerBound - file.added..<place.range.upperBound - file.added
      }
    }
    let isAsked = rule.question != nil
    return (found, diagnostics.filter { isAsked && $0.code != rule.code && $0.family != rule.family })
  }

  private func judge(_ example: RuleExample, of rule: Rule, page: UInt32) -> [Diagnostic] {
    let start = example.files[0].place.lowerBound
    let (found, faults) = findings(of: rule, in: example.files.map { ExampleFile($0) })
    if let fault = faults.first {
      let file = Int(fault.place.source)
      let start = example.files.indices.contains(file) ? example.files[file].place.lowerBound : start
      return [
        Diagnostic(
          .example, at: Place(source: page, start..<start),
          Phrase(
            id: "contoh ini sendiri salah: \(fault.message.id)",
            en: "the example itself is wrong: \(fault.message.en)"), help: fault.help)
      ]
    }
    var diagnostics: [Diagnostic] = []
    for (file, found) in zip(example.files, found) {
      let expected = example.isBad ? file.marks : []
      for mark in expected where !found.contains(mark) {
        diagnostics.append(
          Diagnostic(
            .example, at: file.place(of: mark, page),
            Phrase(id: "\(rule.code) tidak menemukan ini", en: "\(rule.code) does not find this")))
      }
      for range in found where !expected.contains(range) {
        diagnostics.append(
          Diagnostic(
            .example, at: file.place(of: range, page),
            Phrase(
              id: "\(rule.code) menemukan ini, tetapi contoh tidak menandainya",
              en: "\(rule.code) finds this, but the example does not mark it")))
      }
    }
    if example.isBad, example.files.allSatisfy(\.marks.isEmpty) {
      diagnostics.append(
        Diagnostic(
          .example, at: Place(source: page, start..<start),
          Phrase(id: "contoh Salah tidak menandai apa pun", en: "the bad example marks nothing"),
          help: Phrase(id: "apit yang salah dengan `⟦` dan `⟧`", en: "enclose what is wrong in `⟦` and `⟧`")))
    }
    return diagnostics
  }
}

/// A file of an example as a whole cascade file.
struct ExampleFile {
  var name: String
  var text: String
  /// How many bytes stand before the example's own text.
  var added: Int

  init(_ example: RuleExample.File) {
    let language = example.language.isEmpty ? "yaml" : example.language
    name = example.name.isEmpty ? "contoh.\(language)" : example.name
    var head = ""
    if language != "json" {
      let lines = example.text.split(separator: "\n").map(String.init)
      if !lines.contains(where: { $0.hasPrefix("selaras") }) {
        head += "selaras: 1\n"
        if !lines.contains(where: { $0.hasPrefix("dokumen:") }) { head += "dokumen: renstra\n" }
      }
    }
    text = head + example.text
    added = head.utf8.count
  }
}

extension RuleExample.File {
  /// A range of the example's text, in its page, where the marks stand between.
  func place(of range: Range<Int>, _ page: UInt32) -> Place {
    let width = "⟦".utf8.count
    func moved(_ offset: Int, isEnd: Bool) -> Int {
      let before = marks.reduce(0) { count, mark in
        count + (mark.lowerBound < offset || (mark.lowerBound == offset && !isEnd) ? width : 0)
          + (mark.upperBound < offset || (mark.upperBound == offset && !isEnd && !mark.isEmpty) ? width : 0)
      }
      return place.lowerBound + offset + before
    }
    return Place(source: page, moved(range.lowerBound, isEnd: false)..<moved(range.upperBound, isEnd: true))
  }
}
