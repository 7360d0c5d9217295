import Foundation
@testable import Selaras
@testable import SelarasCommand
import Testing

struct `A workbook that is checked` {
  let folder = Folder()

  private func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.url(name))) }

  init() {
    folder.write("a.yaml", bad)
    _ = folder.run(["convert", "a.yaml", "-o", "a.xlsx"])
  }

  @Test func `is copied with its findings, if it is the only file`() throws {
    let before = try bytes("a.xlsx")
    _ = folder.check("a.xlsx", "--format", "xlsx=hasil.xlsx")
    let copy = Source(name: "hasil.xlsx", bytes: try bytes("hasil.xlsx"))
    #expect(holdsFindings(copy))
    #expect(String(decoding: copy.bytes, as: UTF8.self).contains("xl/worksheets/temuanSelaras.xml"))
    #expect(try bytes("a.xlsx") == before)

    _ = folder.check("a.xlsx", "a.yaml", "--format", "xlsx=berdua.xlsx")
    let both = Source(name: "berdua.xlsx", bytes: try bytes("berdua.xlsx"))
    #expect(holdsFindings(both))
    #expect(!String(decoding: both.bytes, as: UTF8.self).contains("temuanSelaras"))
  }

  @Test func `is never written over, and neither is another one`() throws {
    let before = try bytes("a.xlsx")
    _ = folder.run(["convert", "a.yaml", "-o", "lain.xlsx"])
    folder.link("tautan.xlsx", to: "a.xlsx")
    for target in ["a.xlsx", "./a.xlsx", "tautan.xlsx", "lain.xlsx"] {
      let answer = folder.check("a.xlsx", "--format", "xlsx=\(target)")
      #expect(answer.code == .usage && answer.notices.contains("berkas itu sebuah rencana"))
    }
    #expect(try bytes("a.xlsx") == before && bytes("lain.xlsx") == before)
  }

  @Test func `may have its findings written over older ones`() throws {
    _ = folder.check("a.xlsx", "--format", "xlsx=hasil.xlsx")
    let first = try bytes("hasil.xlsx")
    let answer = folder.check("a.xlsx", "--format", "xlsx=hasil.xlsx")
    #expect(answer.notices.contains("ditulis ke hasil.xlsx"))
    #expect(try bytes("hasil.xlsx") == first)
  }

  @Test func `is not written over once a person has worked on it`() throws {
    _ = folder.check("a.xlsx", "--format", "xlsx=hasil.xlsx")
    let archive = try ZipArchive(try bytes("hasil.xlsx"), limits: Limits())
    var edited = ZipWriter()
    for entry in archive.entries {
      let text = String(decoding: try archive.contents(entry), as: UTF8.self)
      edited.add(entry.name, Array(text.replacing("Salah satu", with: "Salah dua").utf8))
    }
    let before = edited.finished()
    try Data(before).write(to: folder.url("hasil.xlsx"))
    let answer = folder.check("a.xlsx", "--format", "xlsx=hasil.xlsx")
    #expect(
      answer.code == .usage
        && answer.notices.hasPrefix(
          "error: laporan tidak ditulis ke `hasil.xlsx`: isinya sudah disunting sejak ditulis\n")
    )
    #expect(try bytes("hasil.xlsx") == before)
    #expect(folder.check("a.xlsx", "--format", "xlsx=baru.xlsx").notices.contains("ditulis ke baru.xlsx"))
  }

  @Test func `with findings in it is passed over in a folder, and checked if it is named`() throws {
    _ = folder.check("a.xlsx", "--format", "xlsx=hasil.xlsx")
    let all = folder.check()
    #expect(
      all.notices
        == "note: hasil.xlsx: memuat lembar temuan Selaras, jadi dilewati; sebut namanya untuk memeriksanya\n"
    )
    #expect(!all.output.contains("hasil.xlsx"))
    #expect(
      folder.check("hasil.xlsx", "--format", "concise").output.contains(
        "hasil.xlsx › Cascading!F3: error[XTS001]"))
  }

  @Test func `becomes a cascade file that names the cells`() throws {
    let answer = folder.run(["convert", "a.xlsx", "-o", "-"])
    #expect(
      answer.output == """
        # dari a.xlsx
        selaras: 1
        dokumen: renstra
        sasaran:
          - Salah satu  # Cascading!F3

        """)
    #expect(
      answer.code == .clean
        && answer.notices.hasPrefix("a.xlsx › Cascading!A2:N3 dibaca sebagai tabel panjang"))
    folder.write("b.csv", folder.run(["convert", "a.yaml", "-o", "-", "--to", "csv"]).output)
    #expect(folder.run(["convert", "b.csv", "-o", "-"]).output.hasSuffix("  - Salah satu  # baris 3\n"))
  }
}
