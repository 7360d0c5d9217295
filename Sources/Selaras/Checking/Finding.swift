import Fingerprints

/// That a rule is broken, and by what: enough to say it later.
struct Finding {
  /// Index of the rule.
  var rule: Int
  var asked: Asked
  var level: Level?
  var severity: Severity
}

extension Inspection {
  /// Puts a finding into words.
  mutating func describe(_ finding: Finding, count: Int?) -> Diagnostic? {
    let rule = rules[finding.rule]
    guard let key = rule.question?.places.message else { return nil }
    guard let answer = answer(of: finding.rule) else {
      report(.other(.pageIsWrong), finding.rule, finding.asked, at: key)
      return nil
    }
    var frame = Frame(world, finding.asked)
    do throws(EvaluationError) {
      let pointed = try answer.pointer?.evaluate(&frame)
      let target = place(of: finding, pointed)
      var diagnostic = Diagnostic(
        code: rule.code, name: rule.name, severity: finding.severity, place: target,
        message: try answer.message.fill(&frame, in: language))
      if let count { diagnostic.message = Self.counted(diagnostic.message, count, rule, finding.level) }
      diagnostic.label = try answer.label?.fill(&frame, in: language)
      diagnostic.help = try answer.help?.fill(&frame, in: language)
      diagnostic.basis = rule.basis(at: finding.level)
      for note in answer.notes {
        guard let place = place(of: try note.pointer.evaluate(&frame)), place != target else { continue }
        diagnostic.notes.append(Note(place: place, message: try note.message.fill(&frame, in: language)))
      }
      if let fix = answer.fix, case .string(let text) = try fix.replacement.evaluate(&frame) {
        diagnostic.fix = self.fix(target, text.string, isSafe: fix.isSafe)
      }
      if let document = finding.asked.document { diagnostic.document = name(of: document) }
      if let node = finding.asked.node {
        diagnostic.node = path(of: node)
        diagnostic.level = finding.level?.name ?? ""
        diagnostic.about = Diagnostic.About(
          node: node.number, indicator: finding.asked.indicator?.number, isOfWholeLevel: count != nil)
        if count == nil { diagnostic.subject = world.name(of: node, finding.asked.indicator) }
      } else if let node = pointed.flatMap({ node(of: $0) }) {
        // Asked about a document, it is found in one of its nodes.
        diagnostic.node = world.cascade.path(of: node)
      }
      return diagnostic
    } catch {
      report(error, finding.rule, finding.asked, at: key)
      return nil
    }
  }

  /// The findings of a document share its name, and those of a node its path.
  private mutating func name(of document: DocumentID) -> String {
    if let last = lastNamed, last.document == document { return last.name }
    let name = world.name(of: document)
    lastNamed = (document, name)
    return name
  }

  private mutating func path(of node: NodeID) -> String {
    if let last = lastShown, last.node == node { return last.path }
    let path = world.cascade.path(of: node)
    lastShown = (node, path)
    return path
  }

  /// Where a finding is shown, before it is put into words.
  mutating func shownPlace(of finding: Finding) -> Place {
    var frame = Frame(world, finding.asked)
    let pointer = answer(of: finding.rule)?.pointer
    return place(of: finding, try? pointer?.evaluate(&frame))
  }

  /// Where the page of its rule points, or else what was asked about.
  private func place(of finding: Finding, _ pointed: Value?) -> Place {
    pointed.flatMap { place(of: $0) } ?? place(of: finding.asked)
  }

  /// A fix, if the replacement can stand in the place as it is: letters and blanks, and codes of a sub-kegiatan, need
  /// no quoting in any format.
  private func fix(_ place: Place, _ replacement: String, isSafe: Bool) -> Fix? {
    let isPlain =
      replacement.unicodeScalars.allSatisfy { $0 == " " || $0.isPartOfWord }
      || OfficialCode(replacement)?.level == .subactivity
    let old = world.cascade.sources[Int(place.source)].text(place.range)
    return isPlain && !replacement.isEmpty && replacement != old
      ? Fix(place: place, replacement: replacement, isSafe: isSafe) : nil
  }

  private static func counted(_ message: Phrase, _ count: Int, _ rule: Rule, _ level: Level?) -> Phrase {
    let name = String((level?.name ?? "").map { $0 == "_" ? " " : $0 })
    // The others break the rule each in its way: what the message says in particular is of the first one.
    return rule.subject == .indicator
      ? Phrase(
        id: "\(message.id) (semua \(count) indikator \(name) melanggar aturan ini)",
        en: "\(message.en) (all \(count) indicators of \(name) break this rule)")
      : Phrase(
        id: "\(message.id) (semua \(count) \(name) melanggar aturan ini)",
        en: "\(message.en) (all \(count) \(name) break this rule)")
  }
}

extension World {
  /// Whose document it is, and of which kind.
  func name(of document: DocumentID) -> String {
    let names = UnitNames.ownNames(
      region: text(.daerah, of: document).string, agency: text(.perangkatDaerah, of: document).string)
    return [names.region, names.agency, self[document].kind?.rawValue ?? ""].joined(separator: "|")
  }

  /// What a node is called: by its code or its main text; and behind it one of its indicators.
  fileprivate func name(of node: NodeID, _ indicator: IndicatorID?) -> String {
    let keys: [Key] = [.kode, .kinerja, .nama, .id]
    let name =
      keys.lazy.compactMap { self.cascade.field($0, of: node) }.first.map { self.string(self[$0].text) } ?? ""
    guard let indicator else { return name }
    return .joined([name, " > ", text(.nama, of: indicator).string])
  }
}

extension Phrase {
  static let pageIsWrong = Phrase(
    id: "pesannya salah tulis; jalankan `selaras test-rules`",
    en: "its message is not written right; run `selaras test-rules`")
}
