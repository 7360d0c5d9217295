import Testing

@testable import Selaras

/// Bytes that repeat themselves more or less.
private func bytes(_ count: Int, of kinds: Int, _ random: inout SeededNumbers) -> [UInt8] {
  var bytes: [UInt8] = []
  while bytes.count < count {
    if bytes.count > 10, Bool.random(using: &random) {
      let from = Int.random(in: 0..<bytes.count, using: &random)
      for offset in 0..<Int.random(in: 1...400, using: &random) { bytes.append(bytes[from + offset]) }
    } else {
      bytes.append(UInt8(Int.random(in: 0..<kinds, using: &random)))
    }
  }
  return Array(bytes.prefix(count))
}

struct `Bytes that we pack` {
  @Test(arguments: 0..<30)
  func `are unpacked as they were`(seed: UInt64) throws {
    var random = SeededNumbers(seed)
    let count = [0, 1, 2, 3, 4, 259, 1000, 70_000].randomElement(using: &random) ?? 0
    let plain = bytes(count, of: [1, 2, 20, 256].randomElement(using: &random) ?? 1, &random)
    let packed = Deflate.bytes(plain)
    let unpacked = try packed.withUnsafeBufferPointer { try Inflate.bytes($0, count: plain.count) }
    #expect(unpacked == plain)
  }

  @Test func `are a tenth of what repeats itself`() {
    let row = "<c r=\"A1\" s=\"4\" t=\"inlineStr\"><is><t>Meningkatnya kualitas pelayanan</t></is></c>"
    let plain = (0..<1000).flatMap { Array("\(row)<row r=\"\($0)\">".utf8) }
    #expect(Deflate.bytes(plain).count * 10 < plain.count)
  }
}

struct `A written archive` {
  @Test func `holds the parts in their order, with their bytes`() throws {
    var writer = ZipWriter()
    let parts = [
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      ("xl/é.xml", Array(repeating: UInt8(ascii: "a"), count: 5000)),
      ("kosong", []),
    ]
    for (name, contents) in parts { writer.add(name, contents) }
    let archive = try ZipArchive(writer.finished(), limits: Limits())
    #expect(archive.entries.map(\.name) == parts.map(\.0))
    #expect(archive.entries.map(\.method) == [0, 8, 0])
    for (entry, part) in zip(archive.entries, parts) { #expect(try archive.contents(entry) == part.1) }
  }

  @Test func `takes parts of another one as they are packed`() throws {
    var first = ZipWriter()
    first.add("satu", Array(repeating: 7, count: 900))
    first.add("dua", [1, 2, 3])
    let archive = try ZipArchive(first.finished(), limits: Limits())
    var second = ZipWriter()
    for entry in archive.entries.reversed() { second.add(ZipWriter.Part(entry, of: archive)) }
    let copy = try ZipArchive(second.finished(), limits: Limits())
    #expect(copy.entries.map(\.name) == ["dua", "satu"])
    for (old, new) in zip(archive.entries.reversed(), copy.entries) {
      #expect(copy.packed(new) == archive.packed(old) && new.crc == old.crc && new.modified == old.modified)
      #expect(try copy.contents(new) == archive.contents(old))
    }
  }

  @Test func `is the same on every run`() {
    func made() -> [UInt8] {
      var writer = ZipWriter()
      writer.add("a", Array(repeating: 1, count: 100))
      return writer.finished()
    }
    #expect(made() == made())
  }
}
