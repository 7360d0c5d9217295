import Testing

@testable import Selaras

@Suite struct `A YAML file` {
  private func read(_ text: String) -> (String, String) {
    let source = Source(name: "a.yaml", text: text)
    let reading = YAML.read(source, index: 0)
    return (dump(reading, source), faults(reading, source))
  }

  @Test func `keeps every scalar as it was written`() {
    let (tree, faults) = read(
      """
      # selaras: abaikan-berkas KIN001 -- contoh
      selaras: 1
      periode: 2025-2029
      tujuan:
        - id: T1   # tujuan
          kinerja: Meningkatnya Pengelolaan
            Manajemen ASN
          indikator:
          - nama: 'Indeks ''Sistem'' Merit'
            baseline: 0,70 # selaras: abaikan IND002 -- lama
            target:
              2025: 5.10
              2026: ~
              2027:
          catatan: |
            satu
              dua
          sumber: >-
            tiga
            empat
      """)
    #expect(
      tree
        == #"{selaras: 1, periode: 2025-2029, tujuan: [{id: T1, kinerja: Meningkatnya Pengelolaan Manajemen ASN, "#
        + #"indikator: [{nama: "Indeks \'Sistem\' Merit", baseline: 0,70, target: {2025: 5.10, 2026: ~, 2027: }}], "#
        + #"catatan: "satu\n  dua\n", sumber: "tiga empat"}]}"#)
    #expect(faults == "")
  }
}
