import Testing

@testable import Selaras

@Suite struct `A cascade file with empty values` {
  @Test func `holds nothing where it says nothing`() {
    let read = ReadFiles(
      yaml: """
        selaras: 1
        dokumen: renja
        daerah: "-"
        visi: ~
        misi: []
        tujuan: [null, "", "-", {}, n/a]
        sasaran:
          - kinerja: ~
            pemilik: [~, "", Kepala]
            indikator: [~, {}, "~"]
            program:
            catatan: "  "
            pagu: "-"
        """)
    #expect(read.faults == "")
    #expect(
      dump(read.cascade) == #"""
        document renja [] unknown
          selaras: "1"
          dokumen: "renja"
          sasaran 1 []
            pemilik: "Kepala"
            pagu : "-"
            indikator of statement -1
              nama: "~"
        """#)
  }

  @Test func `gives each statement its own indicators, also beside empty ones`() {
    let read = ReadFiles(
      yaml: """
        selaras: 1
        program:
          - nama: P
            kinerja:
              - ~
              - {teks: A, indikator: X}
              - {teks: ~, indikator: Y}
              - {indikator: Z}
              - {teks: B, indikator: W}
        """)
    #expect(read.faults == "")
    #expect(read.cascade.indicators.map(\.statement?.number) == [0, nil, nil, 1])
  }
}
