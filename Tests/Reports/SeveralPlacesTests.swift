import Selaras
import Testing

struct `Several places of a finding` {
  @Test func `are labelled under one line`() {
    let text = "satuan: persen, target: 12 orang"
    let notes = [("satuan", "satu"), ("persen", "dua"), ("orang", "tiga")]
      .map { note(place($0.0, in: text), $0.1) }
    #expect(
      snippet(text, "12", label: "angka", notes: notes) == """
          --> a.yaml:1:25
           |
         1 | satuan: persen, target: 12 orang
           | ------  ------          ^^ ----- tiga
           | |       |               |
           | |       |               angka
           | |       dua
           | satu
        """)
  }

  @Test func `can be one inside the other`() {
    let text = "target: 12 orang"
    #expect(
      snippet(text, text, label: "semua", notes: [note(place("12", in: text), "angka")]) == """
          --> a.yaml:1:1
           |
         1 | target: 12 orang
           | ^^^^^^^^^^^^^^^^ semua
           |         |
           |         angka
        """)
  }

  @Test func `share a snippet if they are near`() {
    let text = (1...12).map { "baris\($0): x" }.joined(separator: "\n")
    let notes = [("baris8", "dekat"), ("baris11", "sebelah")].map { note(place($0.0, in: text), $0.1) }
    #expect(
      snippet(text, "baris12", label: "kedua", notes: notes) == """
           --> a.yaml:12:1
            |
          8 | baris8: x
            | ------ dekat
         ...
         11 | baris11: x
            | ------- sebelah
         12 | baris12: x
            | ^^^^^^^ kedua
        """)
  }

  @Test func `have snippets of their own if they are far or in another file`() {
    let text = (1...30).map { "baris\($0): x" }.joined(separator: "\n")
    let other = "induk: y\n"
    let diagnostic = finding(
      place("baris30", in: text), label: "di sini",
      notes: [note(place("baris2", in: text), "pertama"), note(place("y", in: other, source: 1), "induk")])
    let two = report([("a.yaml", text), ("induk.yaml", other)], [diagnostic])
    #expect(
      written { writeText(two, to: &$0, in: .id) } == """
        error[KIN001]: salah
           --> a.yaml:30:1
            |
         30 | baris30: x
            | ^^^^^^^ di sini
            |
           ::: a.yaml:2:1
            |
          2 | baris2: x
            | ------ pertama
            |
           ::: induk.yaml:1:8
            |
          1 | induk: y
            |        - induk

        1 error dalam 1 berkas
        berikutnya: selaras explain KIN001

        """)
  }
}
