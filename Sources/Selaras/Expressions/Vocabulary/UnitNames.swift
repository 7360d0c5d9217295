/// What agencies and regions are called in a run: spellings of one name have one number.
///
/// `Kab.` is `Kabupaten`; a region at the end of an agency's name is its region; an abbreviation of the table
/// `singkatan_unit` is the agency that it stands for; a document without a region has that of the other documents of its
/// agency, if they name one only.
struct UnitNames {
  private unowned(unsafe) let world: World
  /// By document: the region that it names itself.
  private var stated: [UInt32] = []
  private var regions: [DocumentID: UInt32] = [:]
  private var agencies: [Written: UInt32] = [:]

  /// The name of an agency as a document writes it.
  private struct Written: Hashable {
    var name: UInt32
    /// The document's own region.
    var region: UInt32
  }

  init(_ world: World) {
    self.world = world
    stated = world.cascade.documents.handles.map { world.numbered(ownRegion(of: $0)) }
    // One document is compared with none.
    guard stated.count > 1 else { return }
    var taken: [Written: (agency: String, region: String)] = [:]
    for document in world.cascade.documents.handles {
      let region = ownRegion(of: document)
      let fields = world.field(.perangkatDaerah, of: document).map { [$0] } ?? []
      for field in fields
        + world[document].nodes.compactMap({ world.field(.perangkatDaerah, of: $0) })
      {
        let written = Written(name: world.normal(of: world[field].text), region: stated[document.index])
        if taken[written] == nil { taken[written] = Self.takeApart(world.string(world[field].text), region) }
      }
    }
    let present = Set(taken.values.map(\.agency))
    for (written, name) in taken { agencies[written] = world.numbered(meant(name.agency, present)) }
    readRegions(taken)
  }

  /// A document's region; that of no name if it cannot be told.
  func region(of document: DocumentID) -> UInt32 { regions[document] ?? world.numbered("") }

  /// The agency that a text of a document names.
  func agency(_ text: Text, in document: DocumentID) -> UInt32 {
    let name = world.normal(numbered: text)
    return agencies[Written(name: name, region: stated[document.index])] ?? name
  }

  /// Whose document it is, by the numbers of the names of its region and its agency.
  func owner(of document: DocumentID) -> [UInt32] {
    [region(of: document), agency(world.text(.perangkatDaerah, of: document), in: document)]
  }

  /// By document a number for all documents of its kind and period in its region; nil for one that names no agency.
  func plansOfRegions(_ world: World) -> [Int32?] {
    var numbers: [PlansOfRegion: Int32] = [:]
    return world.cascade.documents.handles.map { document in
      if world.text(.perangkatDaerah, of: document).string.isEmpty { return nil }
      let plans = PlansOfRegion(
        region: region(of: document), kind: world[document].kind, years: world[document].years)
      let number = numbers[plans] ?? Int32(numbers.count)
      numbers[plans] = number
      return number
    }
  }

  private struct PlansOfRegion: Hashable {
    var region: UInt32
    var kind: DocumentKind?
    var years: [Int]
  }

  /// What a document calls its region and its agency, however it spells them: the same whatever other documents there
  /// are.
  static func ownNames(region: String, agency: String) -> (region: String, agency: String) {
    let region = spelledOut(FoldedWords(region).folded).joined(separator: " ")
    let name = takeApart(agency, region)
    return (name.region, name.agency)
  }

  // MARK: Regions

  private mutating func readRegions(_ taken: [Written: (agency: String, region: String)]) {
    var unknown: [(document: DocumentID, agency: UInt32)] = []
    var known: [UInt32: Set<UInt32>] = [:]
    var all: Set<UInt32> = []
    let none = world.numbered("")
    for document in world.cascade.documents.handles {
      let text = world.text(.perangkatDaerah, of: document)
      let own = ownRegion(of: document)
      let written = Written(name: world.normal(numbered: text), region: stated[document.index])
      let region = world.numbered(own.isEmpty ? taken[written]?.region ?? "" : own)
      let agency = agency(text, in: document)
      if region == none {
        unknown.append((document, agency))
      } else {
        regions[document] = region
        known[agency, default: []].insert(region)
        all.insert(region)
      }
    }
    for (document, agency) in unknown {
      let candidates = known[agency] ?? all
      if candidates.count == 1 { regions[document] = candidates.first }
    }
  }

  private func ownRegion(of document: DocumentID) -> String {
    Self.spelledOut(world.words(of: world.text(.daerah, of: document)).folded).joined(separator: " ")
  }

  /// Words in which the kind of region is written out.
  private static func spelledOut(_ words: [String]) -> [String] {
    words.map { word in
      switch word {
      case "kab": "kabupaten"
      case "prov", "prop", "propinsi": "provinsi"
      default: word
      }
    }
  }

  // MARK: Agencies

  /// An agency's name without an abbreviation in parentheses, and without the region at its end.
  private static func takeApart(_ text: String, _ region: String) -> (agency: String, region: String) {
    let name = BracketedAbbreviation.dropped(from: text) ?? text
    let words = spelledOut(FoldedWords(name).folded)
    let kinds = ["kabupaten", "kota", "provinsi"]
    let starts = words.indices.filter { $0 > 0 && $0 + 1 < words.count && kinds.contains(words[$0]) }
    for start in starts {
      let end = words[start...].joined(separator: " ")
      // Without a region of its own the document says nothing of where the agency's name ends: `Kecamatan Kota Utara`.
      if region.isEmpty ? start > 1 : end == region {
        return (words[..<start].joined(separator: " "), end)
      }
    }
    return (words.joined(separator: " "), region)
  }

  /// The agency that an abbreviation means: the one there is, or of several the one that the run names.
  private func meant(_ agency: String, _ present: Set<String>) -> String {
    guard let names = world.agencyAbbreviations?.cell(agency, "panjang")?.texts else { return agency }
    let full = names.map { FoldedWords.joined($0) }
    let named = full.filter { present.contains($0) }
    return named.count == 1 ? named[0] : full.count == 1 ? full[0] : agency
  }
}
