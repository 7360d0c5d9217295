import Selaras

extension Invocation {
  /// The built-in rule book with the books of some folders on top of it.
  ///
  /// - Returns: nil if a page is wrong; that has been said then.
  func rulebook(adding folders: [String], _ arguments: Arguments) throws(UsageError) -> Rulebook? {
    var sources: [Source] = []
    for folder in folders { sources += try pages(in: folder) }
    let book = Rulebook.builtIn(adding: sources)
    if book.diagnostics.isEmpty {
      tell(book.remarks)
      return book
    }
    complain(book.diagnostics, in: book.sources, arguments)
    return nil
  }

  private static let fewRemarks = 5

  /// Tells what there is to tell of a book though nothing is wrong with it.
  func tell(_ remarks: [Phrase]) {
    for remark in remarks.prefix(Self.fewRemarks) {
      console.notices.write("note: " + terminalSafe(remark[language]) + "\n")
    }
    let more = remarks.count - Self.fewRemarks
    if more > 0 {
      let told = Phrase(
        id: "begitu pula \(more) halaman lain", en: "\(counted(more, "other page")) as well")
      console.notices.write("note: " + told[language] + "\n")
    }
  }

  /// The pages, words and profiles in a folder.
  func pages(in folder: String) throws(UsageError) -> [Source] {
    let place = Phrase(id: "folder aturan `\(folder)`: ", en: "the folder of rules `\(folder)`: ")
    do throws(FileFault) {
      guard try files.kind(of: folder) == .folder else {
        throw FileFault("bukan folder", "not a folder")
      }
    } catch {
      throw UsageError(place.joined(error.why))
    }
    var walk = Walk(files, endings: [".md", ".yaml"], passesOverBuilds: false)
    walk.take(folder)
    var sources: [Source] = []
    var faults = walk.unread
    for page in walk.found {
      do throws(FileFault) {
        // The pages of the built-in book bear such names; `./` tells those of a working copy from them.
        let name = page.name.hasPrefix("Rules/") ? "./" + page.name : page.name
        sources.append(Source(name: name, bytes: try files.read(page.name, limit: 16 << 20)))
      } catch {
        faults.append(Walk.Unread(name: page.name, fault: error))
      }
    }
    if let fault = faults.first {
      throw UsageError(fault.fault.why.said(of: fault.name))
    }
    if sources.isEmpty {
      throw UsageError(
        place.joined(
          Phrase(
            id: "tidak ada halaman (.md) atau kosakata (.yaml)", en: "no pages (.md) and no words (.yaml)")))
    }
    return sources
  }

  /// Shows what is wrong with something that is no plan, beside the findings.
  func complain(_ diagnostics: [Diagnostic], in sources: [Source], _ arguments: Arguments) {
    showFindings(Report(sources: sources, diagnostics: diagnostics), on: console.notices, arguments)
  }

  /// Shows the findings of a report as text, without a summary.
  func showFindings(_ report: Report, on output: Output, _ arguments: Arguments) {
    var output = output
    let style = ReportStyle(
      width: width(of: output, otherwise: 110), palette: palette(for: output, arguments), hasSummary: false)
    ReportFormat.text.write(report, to: &output, in: language, style: style)
  }

  /// The codes of an option, checked against some books.
  func codes(_ option: OptionDeclaration, _ arguments: Arguments, _ books: [Rulebook]) throws(UsageError)
    -> [String]
  {
    let known = Set(books.flatMap(\.codes)).sorted()
    var codes: [String] = []
    for word in arguments.list(option) {
      let code = word.uppercased()
      guard code.count >= 3, known.contains(where: { $0.hasPrefix(code) }) else {
        let families = known.map { String($0.prefix(3)) }
        let names = word.count > 4 ? known : Array(Set(families)).sorted() + known
        throw .unknown("kode", "code", word, among: names, elsewhere: "selaras rules")
      }
      codes.append(code)
    }
    if arguments.has(option), codes.isEmpty {
      throw UsageError("opsi `\(option.name)` memerlukan kode", "the option `\(option.name)` needs codes")
    }
    return codes
  }
}

extension Rulebook {
  /// All codes that a finding can have.
  var codes: [String] {
    let codes = rules.map(\.code) + ReadingFault.allCases.map(\.code) + RulebookFault.allCases.map(\.code)
    return Array(Set(codes)).sorted()
  }
}

extension UsageError {
  /// A word that is none of many: the nearest one, or the command that lists them.
  static func unknown(
    _ id: String, _ en: String, _ word: String, among known: [String], elsewhere command: String
  ) -> UsageError {
    var error = unknown(id, en, word, among: known)
    if Suggestion.nearest(to: word, in: known) == nil {
      error.help = Phrase(id: "daftarnya: `\(command)`", en: "they are listed by `\(command)`")
    }
    return error
  }
}
