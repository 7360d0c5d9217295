import Foundation
import Testing

@testable import Selaras

@Suite struct `Packed bytes` {
  private func inflate(_ packed: [UInt8], _ count: Int) -> Result<[UInt8], Inflate.Fault> {
    packed.withUnsafeBufferPointer { packed in
      Result { () throws(Inflate.Fault) in try Inflate.bytes(packed, count: count) }
    }
  }

  @Test(arguments: 1...400) func `are unpacked to what was packed, in every kind of block`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let (packed, text) = randomPacked(using: &random)
    #expect(inflate(packed, text.count) == .success(text))
    if !text.isEmpty { #expect(inflate(packed, text.count - 1) == .failure(.wrongSize)) }
    #expect(inflate(packed, text.count + 1) == .failure(.wrongSize))
  }

  @Test(arguments: 1...100) func `are refused when they are cut off anywhere`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let (packed, text) = randomPacked(using: &random)
    for end in packed.indices.shuffled(using: &random).prefix(200) {
      #expect(inflate(Array(packed[..<end]), text.count) != .success(text))
    }
  }

  @Test(arguments: 1...200) func `never become more than was asked for, whatever was changed in them`(
    seed: UInt64
  ) {
    var random = SeededNumbers(seed)
    var (packed, text) = randomPacked(using: &random)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      packed[Int.random(in: packed.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    if case .success(let found) = inflate(packed, text.count) { #expect(found.count == text.count) }
  }

  /// Written by zlib: at level 1, at level 9, and in the fixed code.
  @Test(arguments: [
    "jdFNasMwEIbhq8wJjGem6Q9ZuaSr4BJILzAhspHtjIssUXL7OmQXCHxaaCFeDQPPT0h/ZShnvxp9xjSPyZZIV/Oevrow5tjR"
      + "2ZwOae7CEme3aUtt8Oj9aPn2aV9sitkWOpbLKSTa2frY/FqyXNKztjW3IVyCU3P8foiasXi2U7xP3UcPabAtbapaq1oquV31"
      + "eugQvA/TPNm6X1vWFeJ92mPJcClwqXD5ApcbuHyFyze4fIfLD7Rk2IhhI4aNGDZi2IhhI4aNGDZi2IhhI4GNBDYS2EhgI4GN"
      + "BDYS2EhgI4GNBDZS2EhhI4WNFDZS2EhhI4WNFDZS2EifGf0D",
    "jdFNasMwEIbhq8wJTGam6Q9ZuaSr4BJILzAhspHtjIssUXL72u0uEPi00EK8Iwaer5B+Sl8ufjN6j2kaks2RbuYdfbRhyLGl"
      + "izkd09SGOU5u446a4NG7wfI6dCg2xmwzncr1HBLtbXmsvy1ZLulR25hbH67BqT593kX1UDzbOf6Xh+gh9bajbbXRaiOVrNdm"
      + "OXQM3oVxGm3Zryl53fvvt/uS4VLgUuHyCS63cPkMly9w+QqXb2jJsBHDRgwbMWzEsBHDRgwbMWzEsBHDRgIbCWwksJHARgIb"
      + "CWwksJHARgIbCWyksJHCRgobKWyksJHCRgobKWyksJE+MvoF",
    "C0ktKi/NKk3Jq0xUcMosys8uSizOVKhMzEtXcE1LzS7JTFNIScxTCCjKT0stzszPS8yxVvBNzcvMS89OLAFp8i5NzMksSSxW"
      + "CC7NTUotUnBJBAo6FiQWJZaUFuFS65uYl5iVmpuap+AY7IemyDG7NK8kMSkTotI7My+1KCvRWsFUz8BYz8BIzwhEGACBQkBq"
      + "XnpqTn5OItB9vqUlIHeDTUNXaUi0SiOiVRoTrdKEaJWmRKs0I1qlOdEqLYhWaUmsSkOi48iQ6DgyJDqODImOI0Oi48iQ6Dgy"
      + "JDqODImOI0Oi48iQ6DgyIjqOjIiOIyOi48iI6DgyIjqOjIiOIyOi48iI6DgyIjqOjIiOI2Oi48iY6DgyJjqOjImOI2Oi48iY"
      + "6DgyJjqOjImOI2Oi48gYVxwBAA==",
  ])
  func `are those of other programs as well`(base64: String) throws {
    let text = try inflate([UInt8](#require(Data(base64Encoded: base64))), 1847).get()
    #expect(CRC32.of(text) == 1883695231)
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("Terwujudnya Birokrasi yang Efektif"))
  }

  @Test(
    arguments: [
      ("a length of stored bytes that its complement belies", [0x01, 0x01, 0x00, 0x00, 0x00, 0x61], .broken),
      ("a block of the fourth kind", [0x07], .broken),
      ("a copy of what is before the beginning", [0x03, 0x02, 0x00], .broken),
      ("nothing at all", [], .truncated),
    ] as [(String, [UInt8], Inflate.Fault)])
  func `are refused for`(_ name: String, _ packed: [UInt8], _ fault: Inflate.Fault) {
    #expect(inflate(packed, 4) == .failure(fault), "\(name)")
  }

  @Test func `have the checksum that ZIP knows`() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
    #expect(CRC32.of([UInt8](repeating: 0, count: 32)) == 0x190A_55AD)
  }
}
