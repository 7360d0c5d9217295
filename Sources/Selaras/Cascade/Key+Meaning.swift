extension Key {
  /// What is written behind the key, for editors.
  var meaning: Phrase {
    switch self {
    case .id: Phrase(id: "nama untuk dirujuk simpul lain", en: "a name for other nodes to refer to")
    case .kode: Phrase(id: "kode nomenklatur, misalnya 5.03.02", en: "code of the nomenclature, as 5.03.02")
    case .nama:
      Phrase(
        id: "nama dalam nomenklatur, atau nama indikator", en: "name in the nomenclature, or of the indicator"
      )
    case .kinerja:
      Phrase(
        id: "pernyataan kinerja: kondisi yang dicapai", en: "the statement: the condition that is reached")
    case .pemilik: Phrase(id: "jabatan pemilik", en: "the position that owns it")
    case .indikator:
      Phrase(id: "indikator; teks biasa adalah namanya", en: "indicators; a plain text is the name of one")
    case .induk:
      Phrase(id: "id atau kode induk; ~ bila tidak ada", en: "id or code of the parent; ~ for none")
    case .misi:
      Phrase(id: "misi yang diacu: nomor, id, atau teks", en: "the misi it refers to: number, id or text")
    case .mendukung:
      Phrase(
        id: "simpul lain yang didukung: id, kode, atau teks",
        en: "further nodes it supports: id, code or text")
    case .acuan:
      Phrase(
        id: "yang dijawab: NSPK, sasaran RPJMD", en: "what it answers to: NSPK, an objective of the RPJMD")
    case .unit: Phrase(id: "unit kerja", en: "work unit")
    case .eselon: Phrase(id: "eselon pemilik", en: "echelon of the owner")
    case .lokasi: Phrase(id: "lokasi", en: "places")
    case .catatan: Phrase(id: "catatan; tidak dinilai", en: "remarks; not judged")
    case .perangkatDaerah: Phrase(id: "nama perangkat daerah", en: "name of the agency")
    case .sumberDana: Phrase(id: "sumber dana", en: "sources of the money")
    case .pagu:
      Phrase(id: "pagu: satu nilai, atau nilai per tahun", en: "budget: a value, or a value for each year")
    case .satuan: Phrase(id: "satuan", en: "unit")
    case .formulasi: Phrase(id: "rumus atau cara menghitung", en: "formula, or how it is computed")
    case .definisi: Phrase(id: "definisi operasional", en: "operational definition")
    case .sumber: Phrase(id: "sumber data", en: "source of the data")
    case .polaritas:
      Phrase(
        id: "makin besar makin baik (positif) atau makin buruk (negatif)",
        en: "more is better (positif) or worse (negatif)")
    case .sifat: Phrase(id: "hubungan nilai antartahun", en: "how the values of the years relate")
    case .jenis: Phrase(id: "jenis indikator", en: "kind of indicator")
    case .baseline:
      Phrase(
        id: "kondisi awal: nilai, atau {tahun, nilai}", en: "where it starts: a value, or {tahun, nilai}")
    case .target:
      Phrase(id: "target: satu nilai, atau nilai per tahun", en: "target: a value, or a value for each year")
    case .realisasi:
      Phrase(
        id: "realisasi: satu nilai, atau nilai per tahun",
        en: "what was reached: a value, or a value for each year")
    case .selaras: Phrase(id: "versi format berkas", en: "version of the format")
    case .dokumen: Phrase(id: "jenis dokumen", en: "kind of document")
    case .daerah: Phrase(id: "provinsi, kabupaten, atau kota", en: "province, regency or city")
    case .periode:
      Phrase(
        id: "satu tahun, atau tahun pertama dan terakhir: 2025-2029",
        en: "a year, or the first and the last one: 2025-2029")
    case .nomenklatur:
      Phrase(id: "edisi nomenklatur yang diikuti", en: "edition of the nomenclature it follows")
    case .teks: Phrase(id: "pernyataan kinerja", en: "the statement")
    case .tahun: Phrase(id: "tahun kondisi awal", en: "the year it starts from")
    case .nilai: Phrase(id: "nilai kondisi awal", en: "the value it starts from")
    }
  }
}
