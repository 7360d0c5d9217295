import Selaras

/// Why a file or folder could not be read or written.
struct FileFault: Error, Equatable {
  var why: Phrase

  static let missing = FileFault("berkas atau folder ini tidak ada", "no such file or folder")
  /// - Parameter near: the path that may be meant.
  static func missing(near: String?) -> FileFault {
    var fault = missing
    if let near { fault.why = fault.why.joined(Phrase(id: "; ", en: "; ")).joined(.didYouMean(near)) }
    return fault
  }

  static let denied = FileFault("tidak ada izin untuk membukanya", "permission denied")
  static let notRegular = FileFault(
    "bukan berkas biasa; isi yang dialirkan dibaca dengan `-`",
    "not a regular file; read what is piped with `-`")
  static let folder = FileFault("ini folder, bukan berkas", "this is a folder, not a file")
  static let loop = FileFault("tautannya berputar", "its links go round in a circle")
  static let nameEncoding = FileFault("namanya bukan UTF-8", "its name is not UTF-8")
  static let linkToNothing = FileFault("tautan ini tidak menunjuk apa pun", "this link points to nothing")

  static let outside = FileFault(
    "tautan ini menunjuk ke luar repositorinya; sebut namanya untuk membacanya",
    "this link points out of its repository; name it to have it read")
  static let outsideFolder = FileFault(
    "tautan ini menunjuk ke luar foldernya; sebut dengan --config untuk membacanya",
    "this link points out of its folder; name it with --config to have it read")

  static func tooLarge(_ limit: Int) -> FileFault {
    FileFault(
      "lebih besar dari \(limit >> 20) MiB (ubah dengan --max-size)",
      "larger than \(limit >> 20) MiB (change it with --max-size)")
  }

  init(_ id: String, _ en: String) { why = Phrase(id: id, en: en) }
}
