import Testing

@testable import Selaras

@Suite struct `A ZIP archive` {
  typealias Part = SampleArchive.Part

  /// All parts of an archive with their texts, or why it cannot be read.
  private func read(_ bytes: [UInt8], limits: Limits = Limits()) -> [String] {
    do throws(PackageFault) {
      let archive = try ZipArchive(bytes, limits: limits)
      var found: [String] = []
      for entry in archive.entries {
        let text = try archive.entry(entry.name).map { entry throws(PackageFault) in
          try archive.contents(entry)
        }
        found.append("\(entry.name): \(String(decoding: text ?? [], as: UTF8.self))")
      }
      return found
    } catch {
      return ["\(error.fault.code) \(error.message.en)"]
    }
  }

  private static var plain: SampleArchive {
    var parts = [
      Part("a.xml", "satu"), Part("xl/b.xml", String(repeating: "dua ", count: 9)), Part("kosong", ""),
    ]
    parts[1].isPacked = true
    parts[2].isPacked = true
    return SampleArchive(parts)
  }
  private static let wanted = ["a.xml: satu", "xl/b.xml: " + String(repeating: "dua ", count: 9), "kosong: "]

  /// The plain archive, changed.
  private static func changed(_ change: (inout SampleArchive) -> Void) -> [UInt8] {
    var archive = plain
    change(&archive)
    return archive.bytes
  }

  @Test(arguments: [
    ("plainly", plain.bytes), ("with a comment", changed { $0.comment = "dibuat oleh aplikasi" }),
    (
      "with a comment that looks like its end",
      changed { $0.comment = "PK\u{5}\u{6} 0000 0000 0000 0000 0000" }
    ),
    ("behind something else", changed { $0.before = Array("#!/bin/sh\n".utf8) }),
    ("in ZIP64", changed { $0.isWide = true }),
    ("in ZIP64 behind something else", changed { ($0.isWide, $0.before) = (true, [1, 2, 3]) }),
    ("with parts in ZIP64", changed { for part in 0..<3 { $0.parts[part].isWide = true } }),
    ("with descriptors", changed { for part in 0..<3 { $0.parts[part].hasDescriptor = true } }),
    ("with the paths of another system", changed { $0.parts[1].ownName = "xl\\b.xml" }),
  ])
  func `is read as it is written`(_ how: String, _ bytes: [UInt8]) {
    #expect(read(bytes) == Self.wanted, "\(how)")
  }

  @Test func `finds a part whatever case its name is written in`() throws {
    let archive = try ZipArchive(Self.plain.bytes, limits: Limits())
    #expect(try archive.entry("XL/B.xml")?.name == "xl/b.xml")
    #expect(try archive.entry("xl/c.xml") == nil)
  }

  @Test func `gives its parts packed as they are`() throws {
    let archive = try ZipArchive(Self.plain.bytes, limits: Limits())
    #expect(
      archive.entries.map { Array(archive.packed($0)) } == [
        Array("satu".utf8), SampleArchive.packed(Self.plain.parts[1].bytes), SampleArchive.packed([]),
      ])
  }

  @Test(
    arguments: [
      ("FMT015 this file is no ZIP archive", Array("bukan arsip".utf8)),
      ("FMT015 this file is no ZIP archive", []),
      ("FMT015 this file is cut off: the list at its end is missing", Array(plain.bytes.dropLast(30))),
      ("FMT003 the part `a.xml` is locked by a password", changed { $0.parts[0].flags = 1 }),
      (
        "FMT003 the part `a.xml` is packed by the method deflate64, which is not read",
        changed { $0.parts[0].method = 9 }
      ),
      (
        "FMT015 the part `xl/b.xml` is damaged: it does not fit its checksum", changed { $0.parts[1].crc = 1 }
      ),
      (
        "FMT015 the part `xl/b.xml` is not of the size it is said to have (35 bytes)",
        changed { $0.parts[1].size = 35 }
      ),
      (
        "FMT015 the part `xl/b.xml` is not of the size it is said to have (37 bytes)",
        changed { $0.parts[1].size = 37 }
      ),
      (
        "FMT015 the part `a.xml` is not of the size it is said to have (5 bytes)",
        changed { $0.parts[0].size = 5 }
      ),
      ("FMT015 the size of the part `xl/b.xml` cannot be right", changed { $0.parts[1].size = 1 << 22 }),
      (
        "FMT006 what this file holds is more than 536870912 bytes when it is unpacked",
        changed { ($0.parts[1].size, $0.parts[1].isWide) = (1 << 40, true) }
      ),
      (
        "FMT015 the part `xl/b.xml` is cut off or has a wrong size",
        changed { $0.parts[1].packedSize = 1 << 20 }
      ),
      (
        "FMT015 the part `xl/b.xml` overlaps the part `a.xml`",
        changed { $0.parts[0].packedSize = 60 }
      ),
      (
        "FMT015 the part `a.xml` has another name at its own place, `b.xml`",
        changed { $0.parts[0].ownName = "b.xml" }
      ),
      (
        "FMT015 the name of the part `../../rahasia` points out of the archive",
        changed { $0.parts[0].name = "../../rahasia" }
      ),
      (
        "FMT015 the name of the part `xl/..` points out of the archive",
        changed { $0.parts[0].name = "xl\\.." }
      ),
      (
        "FMT015 the name of the part `/etc/passwd` points out of the archive",
        changed { $0.parts[0].name = "/etc/passwd" }
      ),
      (
        "FMT015 the name of the part `C:/a.xml` points out of the archive",
        changed { $0.parts[0].name = "C:\\a.xml" }
      ),
      (
        "FMT015 the part `a.xml` is in the file twice, with different contents",
        changed { $0.parts[2].name = "A.XML" }
      ),
      ("FMT006 this file holds 20000 parts, more than 16384", changed { $0.count = 20000 }),
      ("FMT015 the list at the end of the file is damaged", changed { $0.count = 4 }),
      ("FMT015 the list at the end of the file is damaged", changed { $0.count = 2 }),
    ] as [(String, [UInt8])])
  func `is refused when it lies or is not whole`(_ fault: String, _ bytes: [UInt8]) {
    #expect(read(bytes) == [fault])
  }

  @Test func `is refused when a part grows as nothing does that a planner writes`() {
    var part = Part("bom", bytes: [UInt8](repeating: 0, count: 9 << 20))
    part.isPacked = true
    #expect(
      read(SampleArchive([part]).bytes) == ["FMT006 the part `bom` grows more than 200 times (a zip bomb)"])
  }

  @Test func `is never read to its end when it is cut off anywhere`() {
    let bytes = Self.plain.bytes
    for end in bytes.indices { #expect(read(Array(bytes[..<end])) != Self.wanted, "\(end)") }
  }

  @Test(arguments: 1...300) func `survives every mutation`(seed: UInt64) {
    var random = SeededNumbers(seed)
    var bytes = Self.changed { $0.isWide = seed % 2 == 0 }
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] =
        [0, 1, 0x7F, 0xFF, 0x50].randomElement(using: &random) ?? 0
    }
    let found = read(bytes)
    #expect(!found.isEmpty && (found.count > 1 || found[0].hasPrefix("FMT") || found == Self.wanted))
  }
}
