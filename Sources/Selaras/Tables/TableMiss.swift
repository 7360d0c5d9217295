extension WorkbookReading {
  /// A header that no form fits.
  struct Miss {
    var place: Range<Int>
    /// Where it begins, as `A5`.
    var name: String
    /// What the nearest form is called.
    var form: Phrase
    /// The roles that the nearest form wants and the header lacks, also if its slips of the pen are mended.
    var missing: [ColumnRole]
    /// Headers that are nearly those of the form.
    var near: [(shown: String, meant: String)]
    /// Whether some column holds nodes, also under a slip of the pen.
    var holdsNodes: Bool
    /// Whether the form knows three columns of four.
    var isMostlyKnown: Bool
    /// Whether rows with something in them stand below it.
    var hasRows: Bool
  }
}

extension WorkbookReading.Miss {
  /// Whether a table that is read beside others leaves something unread: its indicators, or all that a slip of the pen
  /// hides. A list of goals with its strategies has nothing that rules look at.
  var isLoss: Bool {
    hasRows && holdsNodes && missing.count < 2
      && (missing.isEmpty || !missing.contains { $0 == .indicator(.nama, of: nil) })
  }

  /// Whether a table of data in a folder is so near to a form that it was likely meant to be one.
  var isNear: Bool {
    hasRows && holdsNodes && (missing.isEmpty ? !near.isEmpty : missing.count == 1 && isMostlyKnown)
  }

  private var list: String { missing.map { "`\($0.name)`" }.joined(separator: ", ") }

  var message: Phrase {
    if let slip = near.first {
      let more = near.count > 1 ? near.dropFirst().map { ", `\($0.shown)`" }.joined() : ""
      return Phrase(
        id:
          "kepala tabel ini tidak dikenal, dan tabelnya tidak dibaca: ada judul kolom `\(slip.shown)`\(more)",
        en: "this header is not known, and its table is not read: there is the title `\(slip.shown)`\(more)")
    }
    return missing.isEmpty
      ? Phrase(
        id: "kepala tabel ini tidak cocok dengan formulir mana pun",
        en: "this header fits none of the forms")
      : Phrase(
        id: "kepala tabel ini tidak dikenal; yang terdekat, \(form.id), masih memerlukan kolom \(list)",
        en: "this header is not known; the nearest form, \(form.en), wants the columns \(list) too")
  }

  var help: Phrase {
    let meant = near.map { "`\($0.meant)`" }.joined(separator: ", ")
    return near.isEmpty
      ? Phrase(
        id: "lengkapi judul kolomnya, atau pilih formulirnya dengan `--form`",
        en: "complete the titles of the columns, or choose the form with `--form`")
      : Phrase(id: "mungkin maksudnya \(meant)?", en: "did you mean \(meant)?")
  }

  var remark: Phrase {
    Phrase(
      id: "tabel di \(name) tidak dibaca: \(message.id)",
      en: "the table at \(name) is not read: \(message.en)")
  }
}
