/// Something of a file with tables in which a plan may stand, and which was not read: so the plan was not checked in full.
struct TableLoss {
  var fault: ReadingFault
  var place: Range<Int>
  var message: Phrase
  var help: Phrase

  func diagnostic(source: UInt32) -> Diagnostic {
    Diagnostic(fault, at: Place(source: source, place), message, help: help)
  }
}

// MARK: Columns and rows

extension TableLoss {
  /// - Parameter shown: the title of the column.
  static func nearColumn(_ shown: String, _ near: NearHeader) -> TableLoss {
    TableLoss(
      fault: .unreadCells, place: near.cell.range,
      message: Phrase(
        id: "judul `\(shown)` tidak dikenal, jadi isinya tidak dibaca",
        en: "the title `\(shown)` is not known, so what stands under it is not read"),
      help: .didYouMean(near.meant))
  }

  static func columnOfOthers(_ shown: String, _ cell: Cell, _ form: TableForm) -> TableLoss {
    TableLoss(
      fault: .unreadCells, place: cell.range,
      message: Phrase(
        id: "\(form.title.id) tidak mempunyai kolom `\(shown)`, jadi isinya tidak dibaca",
        en: "\(form.title.en) has no column `\(shown)`, so what stands under it is not read"),
      help: Phrase(
        id:
          "bila tabel ini formulir lain, pilih dengan `--form`; bila tidak, pindahkan kolomnya ke tabel lain",
        en: "if this table is another form, choose it with `--form`; else move the column to another table"))
  }

  /// A cell that says it holds what stands above, where nothing does.
  static func nothingAbove(_ shown: String, _ cell: Cell) -> TableLoss {
    TableLoss(
      fault: .unreadCells, place: cell.range,
      message: Phrase(
        id: "`\(shown)` berarti sama dengan di atas, tetapi di atasnya di kolom ini tidak ada isi",
        en: "`\(shown)` means the same as above, but nothing stands above it in this column"),
      help: Phrase(
        id: "tulis isinya di sel itu", en: "write in the cell what is meant"))
  }

  static func doubledColumn(_ shown: String, _ cell: Cell) -> TableLoss {
    TableLoss(
      fault: .unreadCells, place: cell.range,
      message: Phrase(
        id: "judul `\(shown)` sudah ada di kolom lain, jadi isinya tidak dibaca",
        en: "the title `\(shown)` stands over another column already, so what stands under it is not read"),
      help: Phrase(
        id: "beri judul lain, atau tulis tahunnya di judul",
        en: "give it another title, or name its year there"))
  }

  /// - Parameter name: as `kolom D`.
  static func namelessColumn(_ name: Phrase, _ first: Cell) -> TableLoss {
    TableLoss(
      fault: .unreadCells, place: first.range,
      message: Phrase(
        id: "\(name.id) tidak berjudul, jadi isinya tidak dibaca",
        en: "\(name.en) has no title, so what stands in it is not read"),
      help: Phrase(id: "beri kolom itu judul", en: "give it a title"))
  }

  /// - Parameters:
  ///   - list: the rows, as `4, 7-9`.
  ///   - why: what is wrong with them.
  static func rows(_ list: Phrase, _ why: Phrase, at first: Cell, help: Phrase) -> TableLoss {
    TableLoss(
      fault: .unreadCells, place: first.range,
      message: Phrase(id: "\(list.id) tidak dibaca: \(why.id)", en: "\(list.en) not read: \(why.en)"),
      help: help)
  }
}

// MARK: What is hidden

extension TableLoss {
  static func hiddenSheet(_ name: String, at header: Range<Int>) -> TableLoss {
    TableLoss(
      fault: .hiddenCells, place: header,
      message: Phrase(
        id: "lembar tersembunyi `\(name)` memuat tabel rencana, dan tidak diperiksa",
        en: "the hidden sheet `\(name)` holds a table of a plan, and is not checked"),
      help: Phrase(
        id: "tampilkan lembar itu bila bagian dari rencana, atau hapus bila tidak",
        en: "show the sheet if it belongs to the plan, or delete it if it does not"))
  }

  /// - Parameter list: as `5, 7-9`.
  static func hiddenRows(_ list: String, of sheet: String, at first: Range<Int>) -> TableLoss {
    TableLoss(
      fault: .hiddenCells, place: first,
      message: Phrase(
        id: "baris \(list) tersembunyi atau tersaring, jadi tidak diperiksa",
        en: "the rows \(list) are hidden or filtered out, and so are not checked"),
      help: Phrase(
        id: "tampilkan semua baris dan hapus saringannya, atau hapus baris yang bukan bagian rencana",
        en: "show all rows and clear the filter, or delete the rows that do not belong to the plan"))
  }

  static func covered(_ count: Int, _ first: CoveredCell, at range: Range<Int>) -> TableLoss {
    let more = Phrase(
      id: count > 1 ? " dan \(count - 1) lainnya" : "", en: count > 1 ? " and \(count - 1) more" : "")
    return TableLoss(
      fault: .hiddenCells, place: range,
      message: Phrase(
        id: "teks sel ini\(more.id) tertutup sel gabungan, jadi tidak diperiksa",
        en: "the text of this cell\(more.en) is covered by a merged cell, and so is not checked"),
      help: Phrase(
        id: "pisahkan sel gabungan itu, lalu pindahkan atau hapus teks di bawahnya",
        en: "unmerge the cell, then move or delete the text under it"))
  }
}

// MARK: Tables

extension TableLoss {
  /// A table that is no form, and would be with other words in its header, or with a column more.
  static func table(_ miss: WorkbookReading.Miss) -> TableLoss {
    TableLoss(fault: .unreadTable, place: miss.place, message: miss.message, help: miss.help)
  }

  static func macros(_ name: String, at header: Range<Int>) -> TableLoss {
    TableLoss(
      fault: .unreadTable, place: header,
      message: Phrase(
        id: "lembar makro `\(name)` memuat tabel rencana, dan tidak diperiksa",
        en: "the macro sheet `\(name)` holds a table of a plan, and is not checked"),
      help: Phrase(id: "pindahkan tabelnya ke lembar biasa", en: "move the table to an ordinary sheet"))
  }

  static func margin(_ name: Phrase) -> TableLoss {
    TableLoss(
      fault: .unreadTable, place: 0..<0,
      message: Phrase(
        id: "tabel rencana di \(name.id) tidak diperiksa",
        en: "the table of a plan in \(name.en) is not checked"),
      help: Phrase(
        id: "pindahkan tabelnya ke badan dokumen", en: "move the table to the body of the document"))
  }

  static func drawn(_ count: Int, at first: Range<Int>) -> TableLoss {
    TableLoss(
      fault: .unreadTable, place: first,
      message: Phrase(
        id:
          "\(count) teks di gambar, kotak teks, atau SmartArt tampak sebagai bagian rencana, dan tidak diperiksa",
        en:
          "\(count) texts in drawings, text boxes or SmartArt look like parts of a plan, and are not checked"),
      help: Phrase(id: "tulis isinya sebagai tabel", en: "write what they say as a table"))
  }
}
