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

  private static let table = KeyTable(allCases.map { ($0.name, $0) })

  init?(bytes: ArraySlice<UInt8>) {
    guard let key = Self.table[bytes] else { return nil }
    self = key
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
  /// The keys of a node, found by their bytes.
  static let nodeTable = KeyTable(ofNode.map { ($0.name, $0) })
  /// The keys of an indicator, found by their bytes.
  static let indicatorTable = KeyTable(ofIndicator.map { ($0.name, $0) })
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
