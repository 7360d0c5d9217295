import Foundation
import Testing

@testable import Selaras

struct `The hash of a style or a script` {
  @Test func `is that of the standard`() {
    #expect(ContentHash("").source == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    #expect(ContentHash("abc").source == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    let hex = ContentHash.digest(Array(repeating: UInt8(ascii: "a"), count: 1_000_000)).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }
    #expect(hex.joined() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    // One and two blocks, at the edge where the length has no room any more.
    #expect(
      [55, 56, 63, 64].map { ContentHash(String(repeating: "a", count: $0)).source.prefix(15) } == [
        "sha256-n0OQ+NMM", "sha256-s1Q5pKxv", "sha256-fT50oF19", "sha256-/+BU/nrg",
      ])
  }
}

struct `The colours of the page` {
  /// The relative luminance of a colour (WCAG 2.2).
  private func luminance(_ colour: Substring) -> Double {
    let digits = Array(colour.dropFirst())
    let pairs =
      digits.count == 3 ? digits.map { "\($0)\($0)" } : (0..<3).map { String(digits[2 * $0..<2 * $0 + 2]) }
    let parts = pairs.map { pair in
      let part = Double(Int(pair, radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test func `can be told from what they stand on, by day, by night and on paper`() {
    let blocks = PageStyle.all.components(separatedBy: ":root {").dropFirst().map { $0.prefix { $0 != "}" } }
    #expect(blocks.count == 3)
    for block in blocks {
      var colours: [Substring: Double] = [:]
      for entry in block.split(separator: ";") {
        let parts = entry.split(separator: ":")
        guard parts.count == 2 else { continue }
        let name = parts[0].drop { $0.isWhitespace }.dropFirst(2)
        colours[name] = luminance(parts[1].drop { $0 == " " })
      }
      func check(_ front: String, on back: String) {
        guard let a = colours[front[...]], let b = colours[back[...]] else {
          Issue.record("\(front) or \(back) is no colour")
          return
        }
        #expect((max(a, b) + 0.05) / (min(a, b) + 0.05) >= 4.5, "\(front) on \(back)")
      }
      for back in ["dasar", "alas", "tanda"] { check("teks", on: back) }
      for back in ["dasar", "alas"] {
        for front in ["samar", "tautan", "error", "warning", "info", "baik"] { check(front, on: back) }
      }
      for name in ["error", "warning", "info", "baik"] {
        for front in ["teks", "samar", name] { check(front, on: name + "-alas") }
      }
    }
  }
}

struct `The moment of a report` {
  @Test func `is told in the language and for machines`() {
    let moment = Moment(seconds: 1_763_752_485, offset: 7 * 3600)
    #expect(moment?.text(in: .id) == "22 November 2025, 02.14 UTC+07.00")
    #expect(moment?.text(in: .en) == "22 November 2025, 02:14 UTC+07:00")
    #expect(moment?.machineText == "2025-11-22T02:14:45+07:00")
    #expect(Moment(seconds: 0)?.machineText == "1970-01-01T00:00:00Z")
    #expect(Moment(seconds: -1, offset: -5400)?.machineText == "1969-12-31T22:29:59-01:30")
    #expect(Moment(seconds: .max) == nil && Moment(seconds: 0, offset: 86_400) == nil)
  }
}

struct `The label of a box` {
  private func lines(_ text: String, _ limit: Int = 3) -> [String] {
    LabelLines(text, width: 200, limit: limit).lines
  }

  @Test func `is broken between words, and cut behind the last line`() {
    #expect(lines("Meningkatnya kualitas pelayanan") == ["Meningkatnya kualitas pelayanan"])
    #expect(
      lines("Meningkatnya kualitas pelayanan\n\tadministrasi  kepegawaian") == [
        "Meningkatnya kualitas pelayanan", "administrasi kepegawaian",
      ])
    let long = lines(String(repeating: "penyelenggaraan ", count: 20))
    #expect(long.count == 3 && long[2].hasSuffix("…") && !long[1].contains("…"))
    #expect(lines("") == [])
  }

  @Test func `breaks a word that no line has room for, and shows what is hidden`() {
    let lines = lines(String(repeating: "x", count: 70), 9)
    #expect(lines.count == 3 && lines.joined() == String(repeating: "x", count: 70))
    #expect(self.lines("a\u{202E}b") == ["a\\u{202E}b"])
  }
}

struct `The quote of a finding` {
  private func quote(_ text: String, _ range: Range<Int>) -> [String]? {
    var locator = Locator([Source(name: "a", text: text)])
    return Quote(Place(source: 0, range), &locator).map { [$0.before, $0.marked, $0.after] }
  }

  @Test func `is the line with the part that is meant`() {
    #expect(quote("a: 1\n  b: dua tiga\n", 10..<13) == ["b: ", "dua", " tiga"])
    #expect(quote("a: 1\n  b: dua\n  tiga empat\n", 10..<20) == ["b: ", "dua   tiga", " empat"])
    #expect(quote("abc", 1..<1) == ["a", "", "bc"])
    #expect(quote("", 0..<0) == nil)
    #expect(quote("a\n\nb", 2..<2) == nil)
  }

  @Test func `of a long line is the part around it, cut between letters`() {
    let text = String(repeating: "é", count: 500) + "Q" + String(repeating: "日", count: 500)
    let pieces = quote(text, 1000..<1001) ?? []
    #expect(pieces[0] == "…" + String(repeating: "é", count: 60) && pieces[1] == "Q")
    #expect(pieces[2] == String(repeating: "日", count: 53) + "…")
    let marked = quote(text, 0..<2400) ?? []
    #expect(marked == ["", String(repeating: "é", count: 300) + "…", ""])
  }
}
