import Testing

@testable import Selaras

@Suite struct `A node finds its parent` {
  @Test(arguments: [
    // By the one visi and the one misi
    (
      "visi: V\nmisi: M\ntujuan: [T, U]",
      "V <- - ()\nM <- V (tersirat)\nT <- M (tersirat)\nU <- M (tersirat)"
    ),
    (
      "misi: [M, N]\ntujuan: [T]\nvisi: [V, W]",
      "M <- - ()\nN <- - ()\nT <- - ()\nV <- - ()\nW <- - ()"
    ),
    // By `misi`: number, text, id
    (
      "misi: [Satu kata, {id: B, kinerja: Dua}]\ntujuan:\n  - {id: T1, misi: 2}\n  - {id: T2, misi: SATU  kata.}\n"
        + "  - {id: T3, misi: B}\n  - {id: T4, misi: 3}\n  - {id: T5, misi: [1, 2]}\n  - {id: T6, misi: ' 1 '}",
      "Satu kata <- - ()\nB <- - ()\nT1 <- B (induk)\nT2 <- Satu kata (induk)\nT3 <- B (induk)\nT4 <- - ()\n"
        + "T5 <- Satu kata (induk)\nT6 <- Satu kata (induk)"
    ),
    // By `induk`: id, code, and the words of a sasaran
    (
      "sasaran: [{id: S1, kinerja: Naik}, {id: S2, induk: S1}]\nprogram:\n  - {kode: '5.03.02', induk: S1}\n"
        + "  - {id: P2, induk: naik}\nkegiatan:\n  - {id: K1, induk: 5.03.02}\n  - {id: K2, induk: '5. 03.02.'}\n"
        + "  - {id: K3, induk: P9}\n  - {id: K4, induk: ~}\n  - {id: K5}",
      "S1 <- - ()\nS2 <- S1 (induk)\n5.03.02 <- S1 (induk)\nP2 <- S1 (induk)\nK1 <- 5.03.02 (induk)\n"
        + "K2 <- 5.03.02 (induk)\nK3 <- - (hilang)\nK4 <- - (tanpa)\nK5 <- - ()"
    ),
    // By the official code
    (
      "program: [{kode: 5.03.02}, {kode: 5.03.03.}]\nkegiatan: [{kode: 5.03.02.2.02}, {kode: 5 .03.03 .2.01 .}]\n"
        + "sub_kegiatan:\n  - {kode: 5.03.02.2.02.0009}\n  - {kode: 5.03.02.2.02.09}\n  - {kode: 5.03.03.2.01.1.}\n"
        + "  - {kode: 5.03.02.2.02}\n  - {kode: 5.03.09.2.02.0009}\n  - {kode: 5.03.02.2.02.0009.7}\n  - {kode: x}",
      "5.03.02 <- - ()\n5.03.03. <- - ()\n5.03.02.2.02 <- 5.03.02 (kode)\n5 .03.03 .2.01 . <- 5.03.03. (kode)\n"
        + "5.03.02.2.02.0009 <- 5.03.02.2.02 (kode)\n5.03.02.2.02.09 <- 5.03.02.2.02 (kode)\n"
        + "5.03.03.2.01.1. <- 5 .03.03 .2.01 . (kode)\n5.03.02.2.02 <- - ()\n5.03.09.2.02.0009 <- - ()\n"
        + "5.03.02.2.02.0009.7 <- 5.03.02.2.02 (kode)\nx <- - ()"
    ),
    // A code names the level above, whatever stands first
    (
      "sub_kegiatan: [{id: X, kode: 5.03.02.2.02}, {id: Y, kode: 5.03.02.2.02.0001}]\nkegiatan: [{id: K, kode: 5.03.02.2.02}]",
      "X <- - ()\nY <- K (kode)\nK <- - ()"
    ),
    // An output of a tree may carry the code of a sub-kegiatan
    (
      "kegiatan: [{kode: 5.03.02.2.02}]\noutput: [{kode: 5.03.02.2.02.0009}]",
      "5.03.02.2.02 <- - ()\n5.03.02.2.02.0009 <- 5.03.02.2.02 (kode)"
    ),
    // Nesting is stronger than what is written
    (
      "tujuan: [{id: T1, sasaran: [{id: S1, induk: T2}]}, {id: T2}]",
      "T1 <- - ()\nS1 <- T1 (susunan)\nT2 <- - ()"
    ),
    // The first of two nodes with one id
    (
      "sasaran: [{id: S, kinerja: A}, {id: S, kinerja: B}]\nprogram: [{id: P, induk: S}]",
      "S <- - ()\nS <- - ()\nP <- S (induk)"
    ),
    // An id is stronger than a number, letter by letter
    (
      "misi: [{id: '2', kinerja: A}, {id: M, kinerja: B}]\ntujuan: [{id: T, misi: 2}, {id: U, misi: m}]",
      "2 <- - ()\nM <- - ()\nT <- 2 (induk)\nU <- - ()"
    ),
  ])
  func `in its file`(text: String, parents: String) {
    let read = ReadFiles(yaml: "selaras: 1\n" + text)
    #expect(read.faults == "")
    #expect(read.parents == parents)
  }

  @Test func `in another file of the run, if only one has it`() {
    let read = ReadFiles(
      [
        ("a.yaml", "selaras: 1\nsasaran: [{id: S1}, {id: S2}]\nprogram: [{kode: '5.03.02'}]"),
        (
          "b.yaml",
          "selaras: 1\nprogram: [{id: P, induk: S1}, {id: Q, induk: S2}]\nkegiatan: [{kode: 5.03.02.2.02}]"
        ),
        ("c.yaml", "selaras: 1\nsasaran: [{id: S2}]\nprogram: [{id: R, induk: S2}]"),
        ("d.yaml", "selaras: 1\nprogram: [{id: U, induk: S2}]\nmisi: M"),
        ("e.yaml", "selaras: 1\ntujuan: [T]"),
      ])
    #expect(
      read.parents == """
        S1 <- - ()
        S2 <- - ()
        5.03.02 <- - ()
        P <- S1 (induk)
        Q <- - (hilang)
        5.03.02.2.02 <- 5.03.02 (kode)
        S2 <- - ()
        R <- S2 (induk)
        U <- - (hilang)
        M <- - ()
        T <- - ()
        """)
  }

  @Test func `in a file of its own plan or agency, whatever other files have it too`() {
    func head(_ kind: String, _ agency: String) -> String {
      "selaras: 1\ndokumen: \(kind)\nperiode: 2025\nperangkat_daerah: \(agency)\n"
    }
    let read = ReadFiles(
      [
        ("a.yaml", head("renja", "Dinas A") + "sasaran: [{id: S}]\nprogram: [{id: A1, kode: '5.03.02'}]"),
        (
          "b.yaml",
          head("renja", "DINAS  A") + "program: [{id: A2, induk: S}]\nkegiatan: [{kode: 5.03.02.2.02}]"
        ),
        ("c.yaml", head("renja", "Dinas B") + "sasaran: [{id: S}]\nprogram: [{id: B1, kode: '5.03.02'}]"),
        ("d.yaml", head("pk", "Dinas B") + "program: [{id: B2, induk: S}]\nkegiatan: [{kode: 5.03.02.2.03}]"),
        ("e.yaml", head("pk", "Dinas A") + "sasaran: [{id: S}]\nprogram: [{id: A3, induk: S}]"),
        ("f.yaml", head("rkt", "Dinas A") + "program: [{id: A4, induk: S}]"),
        ("g.yaml", head("rkt", "Dinas C") + "program: [{id: C1, induk: S}]"),
      ])
    #expect(
      read.parents == """
        S <- - ()
        A1 <- - ()
        A2 <- S (induk)
        5.03.02.2.02 <- A1 (kode)
        S <- - ()
        B1 <- - ()
        B2 <- S (induk)
        5.03.02.2.03 <- B1 (kode)
        S <- - ()
        A3 <- S (induk)
        A4 <- - (hilang)
        C1 <- - (hilang)
        """)
  }

  @Test func `and says which references name nothing`() {
    let read = ReadFiles(
      yaml: """
        selaras: 1
        misi: [A, B]
        tujuan:
          - {id: T1, misi: [1, 9], mendukung: [T1x, sasaran daerah yang lain]}
          - id: T2
            misi: tidak ada misi ini
            sasaran: [{id: S, induk: T9}]
        program: [{induk: S7}, {induk: S}]
        """)
    let cascade = read.cascade
    #expect(cascade.danglingReferences.map { cascade.string($0) } == ["9", "T1x", "T9", "S7"])
    #expect(cascade.supports.map { "\(read.name($0.node)) -> \(read.name($0.supported))" } == [])
  }

  @Test func `and what else it supports`() {
    let read = ReadFiles(
      yaml: """
        selaras: 1
        misi: [A, B]
        tujuan: [{id: T1, misi: [1, 2]}]
        sasaran: [{id: S1, induk: T1, mendukung: T1}, {id: S2, induk: T1}]
        program: [{id: P, induk: S1, mendukung: [S1, S2, P]}]
        """)
    #expect(
      read.cascade.supports.map { "\(read.name($0.node)) -> \(read.name($0.supported))" }
        == ["T1 -> B", "P -> S2", "P -> P"])
  }
}

@Suite struct `The circles of a cascade` {
  private func circles(_ text: String) -> [String] {
    let read = ReadFiles(yaml: "selaras: 1\n" + text)
    return read.cascade.cycles().map { $0.map { read.name($0) }.joined(separator: " < ") }
  }

  @Test(arguments: [
    ("program: [{id: A, induk: A}]", ["A"]),
    ("program: [{id: A, induk: B}, {id: B, induk: A}]", ["A < B"]),
    (
      "program: [{id: E, induk: A}, {id: A, induk: B}, {id: B, induk: C}, {id: C, induk: D}, {id: D, induk: E}]",
      ["E < A < B < C < D"]
    ),
    ("sasaran: [{id: S, mendukung: P, program: [{id: P}]}]", ["S < P"]),
    ("sasaran: [{id: S, mendukung: S}]", ["S"]),
    (
      "program: [{id: A, mendukung: [B]}, {id: B, mendukung: [A, C]}, {id: C, induk: B}]", ["A < B", "B < C"]
    ),
    ("program: [{id: X, induk: A}, {id: A, induk: B}, {id: B, induk: A}]", ["A < B"]),
    (
      "sasaran: [{id: S}, {id: R}]\nprogram: [{id: P, induk: S, mendukung: [R]}, {id: Q, induk: R, mendukung: [S]}]",
      []
    ),
  ])
  func `are found, each once`(text: String, expected: [String]) {
    #expect(circles(text) == expected)
  }

  @Test func `leave every node with a way from the top`() {
    let read = ReadFiles(
      yaml: """
        selaras: 1
        program: [{id: A, induk: B}, {id: B, induk: A}, {id: C, induk: A}, {id: D, induk: D}]
        """)
    #expect(
      read.cascade.nodes.handles.map { read.cascade.path(of: $0) } == [
        "program 1 > program 1", "program 1 > program 1", "program 1 > program 1 > program 2", "program 1",
      ])
  }
}

@Suite struct `The places of nodes in the cascade` {
  private func paths(_ text: String) -> [String] {
    let cascade = ReadFiles(yaml: "selaras: 1\n" + text).cascade
    return cascade.nodes.handles.map { cascade.path(of: $0) }
  }

  @Test func `count from one in each parent and level`() {
    let read = ReadFiles(
      yaml: """
        selaras: 1
        tujuan:
          - id: T1
            sasaran: [{id: S1}, {id: S2}]
            program: [{id: P1}]
          - id: T2
            sasaran: [{id: S3, program: [{id: P2, kegiatan: [{id: K1}, {id: K2}]}]}]
        sasaran: [{id: S4, induk: T1}, {id: S5}]
        program: [{id: P3, induk: T1}, {id: P4}, {id: P5}]
        """)
    let cascade = read.cascade
    let lines = cascade.nodes.handles.map { node in
      let children = cascade.children(of: node).map { read.name($0) }.joined(separator: " ")
      return "\(read.name(node)): \(cascade.path(of: node)) [\(children)]"
    }
    #expect(
      lines.joined(separator: "\n") == """
        T1: tujuan 1 [S1 S2 P1 S4 P3]
        S1: tujuan 1 > sasaran 1 []
        S2: tujuan 1 > sasaran 2 []
        P1: tujuan 1 > program 1 []
        T2: tujuan 2 [S3]
        S3: tujuan 2 > sasaran 1 [P2]
        P2: tujuan 2 > sasaran 1 > program 1 [K1 K2]
        K1: tujuan 2 > sasaran 1 > program 1 > kegiatan 1 []
        K2: tujuan 2 > sasaran 1 > program 1 > kegiatan 2 []
        S4: tujuan 1 > sasaran 3 []
        S5: sasaran 1 []
        P3: tujuan 1 > program 2 []
        P4: program 1 []
        P5: program 2 []
        """)
  }

  @Test(arguments: [
    ("visi: V\nmisi: M\ntujuan: [T]", ["visi 1", "misi 1", "tujuan 1"]),
    (
      "visi: V\nmisi: [{tujuan: T}, {tujuan: U}]",
      ["visi 1", "misi 1", "misi 1 > tujuan 1", "misi 2", "misi 2 > tujuan 1"]
    ),
    ("misi: M\ntujuan: [T, {kinerja: U, induk: ~}, W]", ["misi 1", "tujuan 1", "tujuan 2", "tujuan 3"]),
    (
      "visi: [{kinerja: V, misi: [A]}, {kinerja: W, misi: [B]}]",
      ["visi 1", "visi 1 > misi 1", "visi 2", "visi 2 > misi 1"]
    ),
  ])
  func `leave out the one visi and the one misi, and are never shared`(text: String, expected: [String]) {
    let found = paths(text)
    #expect(found == expected)
    #expect(Set(found).count == found.count)
  }

  @Test func `reach down a hundred levels`() {
    let depth = 100
    let text =
      "{\"selaras\": \"1\", \"immediate_outcome\": "
      + (1...depth).map { "{\"kinerja\": \"K\($0)\", \"immediate_outcome\": " }.joined() + "\"akhir\""
      + String(repeating: "}", count: depth + 1)
    let read = ReadFiles(json: text)
    #expect(read.faults == "")
    #expect(read.cascade.nodes.count == depth + 1)
    let deepest = read.cascade.path(of: NodeID(Int32(depth)))
    #expect(deepest == Array(repeating: "immediate_outcome 1", count: depth + 1).joined(separator: " > "))
    #expect(read.cascade.ancestors(of: NodeID(Int32(depth))).count == depth)
  }

  @Test func `are found for a hundred thousand nodes in one list`() {
    let count = 50_000
    var text = "selaras: 1\nmisi: Satu\nprogram:\n"
    for index in 0..<count {
      text += "- {id: N\(index), induk: \(index == 0 ? "~" : "N\(index - 1)")}\n"
    }
    text += "tujuan:\n" + String(repeating: "- T\n", count: count)
    let cascade = ReadFiles(yaml: text).cascade
    #expect(cascade.nodes.count == 2 * count + 1)
    #expect(cascade.nodes[count].parent == NodeID(Int32(count - 1)))
    #expect(cascade.nodes[2 * count].ordinal == Int32(count))
    #expect(cascade.cycles().isEmpty)
  }

  @Test func `are found in circles that share nearly all their nodes`() {
    let count = 20_000
    var text = "selaras: 1\nprogram:\n"
    for index in 0..<count { text += "- {id: N\(index), induk: N\(index + 1)}\n" }
    text += "- id: N\(count)\n  mendukung:\n" + (0..<count).map { "  - N\($0)\n" }.joined()
    let cycles = ReadFiles(yaml: text).cascade.cycles()
    #expect(cycles.first?.count == count + 1)
    #expect(cycles.reduce(0) { $0 + $1.count } < 5 * count + 2048)
  }
}
