import Foundation
@testable import Selaras
@testable import SelarasCommand
import Testing

/// What lies in a folder and may be a plan by its name is read, refused, or passed over with a word: never nothing.
struct `A file in a folder` {
  private static let contents: [(name: String, bytes: [UInt8])] = [
    ("table", Array("jenjang,kinerja,indikator\nsasaran,Salah satu,\n".utf8)),
    ("plan", Array("selaras: 1\ndokumen: renstra\nsasaran: [Salah satu]\n".utf8)),
    ("pdf", Array("%PDF-1.7\n".utf8)), ("rtf", Array("{\\rtf1 x}".utf8)),
    ("zip", [0x50, 0x4B, 3, 4, 0, 0, 0, 3]), ("ole", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    ("page", Array("<html><table><tr><td>Sasaran</td></tr></table></html>".utf8)),
    ("binary", (0..<20).flatMap { _ in [0, 1, 2, 0xFF, 0xFE, 3, 7, 0x80] as [UInt8] }),
    ("zeros", [UInt8](repeating: 0, count: 100)),
    ("empty", []), ("pointer", Array("version https://git-lfs.github.com/spec/v1\n".utf8)),
  ]

  @Test(arguments: FileEnding.all) func `is never left without a word`(_ ending: FileEnding) throws {
    for (what, bytes) in Self.contents {
      for text in [ending.text, ending.text.uppercased()] {
        let folder = Folder()
        let name = "b\(text)"
        folder.write("a.yaml", good)
        try Data(bytes).write(to: folder.url(name))
        let answer = folder.check("--as", "renstra", "--format", "concise")
        let isTold = answer.output.contains("\(name):") || answer.notices.contains("\(name):")
        // A text that is no plan is only counted.
        let isText = ["table", "plan", "page"].contains(what)
        #expect(isTold || isText && !ending.isOfOffice, "\(name) \(what)")
        if isTold { continue }
        #expect(
          folder.check().output.contains("note: 1 berkas lain bukan berkas cascade, jadi dilewati"),
          "\(name) \(what)")
      }
    }
  }

  @Test func `is read by what it holds, whatever it is called`() throws {
    let table = "jenjang,kinerja,indikator\nsasaran,Salah satu,\n"
    for ending in FileEnding.all {
      let folder = Folder()
      folder.write("b\(ending.text)", table)
      let found = folder.check("--as", "renstra", "--format", "concise").output.contains("XTS001")
      switch ending.use {
      case .read(.csv), .foreign, .told: #expect(found, "\(ending.text)")
      default: #expect(!found, "\(ending.text)")
      }
    }
  }

  @Test func `of which a part tells what it is is else read to its end`() {
    let rows = String(repeating: "sasaran,Benar,\n", count: 8000)
    let folder = Folder()
    folder.write("a.pdf", "jenjang,kinerja,indikator\n\(rows)sasaran,Salah satu,\n")
    #expect(
      folder.check("--as", "renstra", "--format", "concise").output
        == "a.pdf:8002:9: error[XTS001]: `Salah` salah\n")
  }

  @Test func `of a kind that is read makes the hook of pre-commit run`() throws {
    let hook = try Repository.text(".pre-commit-hooks.yaml")
    let pattern = try #require(hook.firstMatch(of: #/files: (.*)/#)).1
    let files = try Regex(String(pattern))
    for ending in FileEnding.all {
      var isRead = false
      if case .read = ending.use { isRead = true }
      #expect("rencana/a\(ending.text)".contains(files) == isRead, "\(ending.text)")
    }
  }

  @Test func `is named on the page about what is read, or on that about what is not`() throws {
    let read = try Repository.text("Rules/format/FMT016-jenis-berkas-lain.md").split(separator: "\n\n")[0]
    let passed = try Repository.text("Rules/format/FMT024-berkas-dilewati.md")
    for ending in FileEnding.all where ending.text != ".numbers" {
      if case .read = ending.use {
        #expect(read.contains("`\(ending.text)`"), "\(ending.text)")
      } else {
        #expect(passed.contains("`\(ending.text)`"), "\(ending.text)")
      }
    }
  }
}
