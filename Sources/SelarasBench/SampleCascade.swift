import Selaras

/// A made-up plan of any size, the same on every run: tujuan, sasaran, program, kegiatan and sub-kegiatan with
/// indicators, targets and owners, and here and there a fault.
struct SampleCascade {
  let subactivities: Int
  private var random: UInt64 = 0x5E1A_2A5

  init(subactivities: Int) { self.subactivities = subactivities }

  /// Writes the plan as a file of some format.
  ///
  /// - Returns: true, as of what ends well.
  func write(_ format: PlanFormat, to file: String) throws(Mistake) -> Bool {
    switch format {
    case .json, .yaml: try Disk.write(source(format).bytes, to: file)
    case .csv: try Disk.write(Array(converted.csv(of: 0).utf8), to: file)
    case .xlsx: try Disk.write(converted.workbook(of: 0), to: file)
    }
    return true
  }

  private var converted: Conversion {
    var options = CheckOptions()
    options.limits.bytes = Stages.largest
    return Conversion(Input(source(.json), isNamed: true), .builtIn, options)
  }

  /// As text; a table is made of it.
  func source(_ format: PlanFormat) -> Source {
    var writer = PlanWriter(isYAML: format == .yaml)
    var random = random
    func next(_ count: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % count
    }
    writer.open()
    let activities = max(1, subactivities / 5)
    let programs = max(1, activities / 4)
    let goals = max(1, programs / 8)
    writer.list("tujuan", goals) { writer, goal in
      writer.item(id: "T\(goal)", "Meningkatnya \(Self.object(next(64)))", owner: "Kepala Badan", next)
    }
    writer.list("sasaran", goals * 2) { writer, objective in
      let opener = next(20) == 0 ? "Terlaksananya" : "Meningkatnya"
      writer.item(
        id: "S\(objective)", "\(opener) \(Self.object(next(64)))", parent: "T\(objective / 2)",
        owner: "Kepala Badan", next)
    }
    writer.list("program", programs) { writer, program in
      writer.item(
        id: "P\(program)", "Meningkatnya \(Self.object(next(64)))", parent: "S\(program % (goals * 2))",
        owner: "Kepala Bidang \(next(9))", next)
    }
    writer.list("kegiatan", activities) { writer, activity in
      writer.item(
        id: "K\(activity)", "Terlaksananya \(Self.object(next(64)))", parent: "P\(activity % programs)",
        owner: "Kepala Bidang \(next(9))", next)
    }
    writer.list("sub_kegiatan", subactivities) { writer, number in
      writer.item(
        id: "U\(number)", "Tersedianya \(Self.object(next(64)))", parent: "K\(number % activities)",
        owner: next(30) == 0 ? "Sekretariat" : "Kasubag \(next(9))", next)
    }
    writer.close()
    return Source(name: "contoh.\(format)", text: writer.text)
  }

  private static func object(_ number: Int) -> String {
    let things = [
      "pelayanan administrasi kepegawaian", "akuntabilitas kinerja perangkat daerah",
      "kompetensi manajerial ASN",
      "pengelolaan data kepegawaian", "sarana dan prasarana kantor", "penatausahaan barang milik daerah",
      "disiplin aparatur", "jasa surat menyurat",
    ]
    let ends = [
      "", " tepat waktu", " sesuai standar", " di lingkungan pemerintah daerah", " secara berkala",
      " pada tahun berjalan",
      " berbasis elektronik", " yang ditindaklanjuti",
    ]
    return things[number % 8] + ends[number / 8]
  }
}

/// Writes the same plan as YAML or as JSON.
struct PlanWriter {
  let isYAML: Bool
  private(set) var text = ""

  init(isYAML: Bool) { self.isYAML = isYAML }

  mutating func open() {
    text +=
      isYAML
      ? "selaras: 1\ndokumen: renstra\nperiode: 2025-2029\n"
      : "{\"selaras\": 1, \"dokumen\": \"renstra\", \"periode\": \"2025-2029\""
  }

  mutating func close() { text += isYAML ? "" : "}\n" }

  mutating func list(_ level: String, _ count: Int, _ write: (inout PlanWriter, Int) -> Void) {
    text += isYAML ? "\(level):\n" : ", \"\(level)\": ["
    for number in 0..<count {
      if !isYAML, number > 0 { text += ", " }
      write(&self, number)
    }
    text += isYAML ? "" : "]"
  }

  mutating func item(
    id: String, _ statement: String, parent: String? = nil, owner: String, _ next: (Int) -> Int
  ) {
    let object = statement.drop { $0 != " " }
    let unit = next(25) == 0 ? "Dokumen" : "Persen"
    let base = 40 + next(40)
    if isYAML {
      text += "  - id: \(id)\n    kinerja: \(statement)\n"
      if let parent { text += "    induk: \(parent)\n" }
      text += "    pemilik: \(owner)\n    indikator:\n      - nama: Persentase\(object) yang terpenuhi\n"
      text +=
        "        satuan: \(unit)\n        formulasi: jumlah\(object) dibagi jumlah seluruhnya dikali 100\n"
      text += "        baseline: \(base),5\n        target:\n"
      for year in 0..<5 { text += "          \(2025 + year): \(base + year + 1),25\n" }
    } else {
      text += "{\"id\": \"\(id)\", \"kinerja\": \"\(statement)\", "
      if let parent { text += "\"induk\": \"\(parent)\", " }
      text += "\"pemilik\": \"\(owner)\", \"indikator\": [{\"nama\": \"Persentase\(object) yang terpenuhi\", "
      text +=
        "\"satuan\": \"\(unit)\", \"formulasi\": \"jumlah\(object) dibagi jumlah seluruhnya dikali 100\", "
      text += "\"baseline\": \"\(base),5\", \"target\": {"
      for year in 0..<5 { text += "\(year == 0 ? "" : ", ")\"\(2025 + year)\": \"\(base + year + 1),25\"" }
      text += "}}]}"
    }
  }
}
