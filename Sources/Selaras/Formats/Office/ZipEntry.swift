/// One part of an archive, as the list at its end says.
struct ZipEntry: Hashable, Sendable {
  /// How a part is packed.
  enum Method {
    static let stored: UInt16 = 0
    static let deflate: UInt16 = 8
  }

  /// Its path, with `/` between the steps.
  var name: String
  /// The bytes of its name as they stand in the archive.
  var rawName: Range<Int>
  var flags: UInt16
  var method: UInt16
  /// Time and date as DOS has them, the date in the upper half.
  var modified: UInt32
  var crc: UInt32
  /// Bytes when unpacked.
  var size: Int
  /// Where its own header begins.
  var header: Int
  /// The bytes that it is packed in.
  var packed: Range<Int>

  var isEncrypted: Bool { flags & 1 != 0 }

  /// The method by the name it is known by.
  var methodName: String {
    switch method {
    case 1: "shrink"
    case 2...5: "reduce"
    case 6: "implode"
    case 9: "deflate64"
    case 12: "bzip2"
    case 14: "LZMA"
    case 93: "Zstandard"
    case 95: "XZ"
    case 98: "PPMd"
    case 99: "AES"
    default: "\(method)"
    }
  }
}
