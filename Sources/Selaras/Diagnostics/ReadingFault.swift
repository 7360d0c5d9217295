/// What can be wrong with a file before it says anything: the family `FMT`.
///
/// Each case has a page in `Rules/format/`, under the same code and name.
public enum ReadingFault: String, Sendable, CaseIterable {
  case notUTF8 = "FMT001-bukan-utf8"
  case syntax = "FMT002-salah-tulis"
  case unsupported = "FMT003-tidak-didukung"
  case duplicateKey = "FMT004-kunci-ganda"
  case tabIndentation = "FMT005-tab-sebagai-indentasi"
  case limit = "FMT006-melewati-batas"
  case unknownKey = "FMT007-kunci-tidak-dikenal"
  case wrongShape = "FMT008-bentuk-salah"
  case version = "FMT009-versi-format"
  case unknownValue = "FMT010-nilai-tidak-dikenal"
  case splitDecimal = "FMT011-koma-desimal-terpotong"
  case notACascade = "FMT012-bukan-berkas-cascade"
  case noKind = "FMT013-jenis-tidak-disebut"
  case empty = "FMT014-tanpa-isi"
  case brokenArchive = "FMT015-berkas-rusak"
  case foreignFile = "FMT016-jenis-berkas-lain"
  case otherEncoding = "FMT017-pengodean-lain"
  case formulaWithoutValue = "FMT018-rumus-tanpa-nilai"
  case wrongRemark = "FMT019-abaikan-salah-tulis"
  case unusedRemark = "FMT020-abaikan-tidak-terpakai"
  case unreadCells = "FMT021-bagian-tabel-tidak-dibaca"
  case hiddenCells = "FMT022-isi-tersembunyi"
  case unreadTable = "FMT023-tabel-tidak-dibaca"
  case passedOver = "FMT024-berkas-dilewati"

  public static let family = "FMT"
  public var code: String { String(rawValue.prefix(6)) }
  public var name: String { String(rawValue.dropFirst(7)) }

  /// What of the file is lost by it.
  public var loss: Loss {
    switch self {
    case .notUTF8, .syntax, .unsupported, .limit, .notACascade, .tabIndentation, .duplicateKey, .unknownKey,
      .wrongShape, .empty, .brokenArchive, .foreignFile, .formulaWithoutValue, .unreadCells, .hiddenCells,
      .unreadTable:
      .content
    case .version, .unknownValue: .meaning
    case .splitDecimal, .noKind, .otherEncoding, .wrongRemark, .unusedRemark, .passedOver: .nothing
    }
  }

  /// An error, but for remarks to Selaras, and for what was read all the same and is only told.
  public var severity: Severity {
    switch self {
    case .otherEncoding, .passedOver: .info
    case .formulaWithoutValue, .wrongRemark, .unusedRemark, .unreadCells, .hiddenCells, .unreadTable:
      .warning
    default: .error
    }
  }
}

extension Diagnostic {
  public init(
    _ fault: ReadingFault, at place: Place, _ message: Phrase, help: Phrase? = nil
  ) {
    self.init(
      code: fault.code, name: fault.name, severity: fault.severity, place: place, message: message,
      help: help)
    loss = fault.loss
  }
}
