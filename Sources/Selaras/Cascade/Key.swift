/// A key of a cascade file, apart from the levels: a field of a document, a node or an indicator.
public enum Key: String, Sendable, CaseIterable {
  case id, kode, nama, kinerja, pemilik, indikator, induk, misi, mendukung, acuan, unit, eselon, lokasi,
    catatan
  case perangkatDaerah = "perangkat_daerah"
  case sumberDana = "sumber_dana"
  case pagu
  case satuan, formulasi, definisi, sumber, polaritas, sifat, jenis, baseline, target, realisasi
  case selaras, dokumen, daerah, periode, nomenklatur
  case teks, tahun, nilai

  /// As it is written in a file.
  public var name: String { rawValue }

  /// The keys by the number of their bytes, so that a key is found with a comparison or two.
  private static let byLength: [[(name: [UInt8], key: Key)]] = {
    var table = [[(name: [UInt8], key: Key)]](repeating: [], count: 20)
    for key in allCases { table[key.name.utf8.count].append((Array(key.name.utf8), key)) }
    return table
  }()

  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count < Self.byLength.count else { return nil }
    for entry in Self.byLength[bytes.count] where bytes.elementsEqual(entry.name) {
      self = entry.key
      return
    }
    return nil
  }

  static let ofDocument: Set<Key> = [
    .selaras, .dokumen, .daerah, .perangkatDaerah, .periode, .nomenklatur, .catatan,
  ]
  static let ofNode: Set<Key> = [
    .id, .kode, .nama, .kinerja, .pemilik, .indikator, .induk, .misi, .mendukung, .acuan, .unit, .eselon,
    .perangkatDaerah, .pagu, .lokasi, .sumberDana, .catatan,
  ]
  static let ofIndicator: Set<Key> = [
    .nama, .satuan, .formulasi, .definisi, .sumber, .pemilik, .polaritas, .sifat, .jenis, .baseline, .target,
    .realisasi, .mendukung, .pagu, .catatan,
  ]
  static let ofStatement: Set<Key> = [.teks, .indikator]
  static let ofBaseline: Set<Key> = [.tahun, .nilai]

  /// Fields that may hold several texts.
  var mayRepeat: Bool {
    switch self {
    case .pemilik, .acuan, .misi, .mendukung, .kinerja, .catatan, .lokasi, .sumberDana, .perangkatDaerah,
      .sumber:
      true
    default: false
    }
  }
}
