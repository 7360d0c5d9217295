import Testing

@testable import Selaras

@Suite struct `A pattern of paths` {
  @Test(arguments: [
    ("*.yaml", ["a.yaml", "x/y/b.yaml"], ["a.yml", "a.yaml/b"]),
    ("arsip/**", ["arsip/a", "arsip/x/y"], ["arsip", "x/arsip/a", "arsipku/a"]),
    ("arsip/", ["arsip/a", "arsip/x/y"], ["arsip", "x/arsip/a"]),
    ("/a.yaml", ["a.yaml"], ["x/a.yaml"]),
    ("./a/*.yaml", ["a/b.yaml", "a/.yaml"], ["a/x/b.yaml", "b.yaml"]),
    ("**/2024/*", ["2024/a", "x/2024/a", "x/y/2024/a"], ["x2024/a", "2024/x/a", "2024"]),
    ("a/**/z", ["a/z", "a/b/z", "a/b/c/z"], ["a/bz", "az"]),
    ("**", ["a", "a/b"], []),
    ("renja-202?.yaml", ["renja-2024.yaml", "x/renja-2025.yaml"], ["renja-202.yaml", "renja-20244.yaml"]),
    ("[a-c]x[!0-9]", ["axy", "cx-"], ["dxy", "ax1", "ax/"]),
    ("[]]", ["]"], ["["]),
    ("a**b", ["ab", "axxb"], ["a/b"]),
    ("é*", ["éa"], ["ea"]),
  ])
  func `means these files and not those`(_ text: String, _ wanted: [String], _ others: [String]) throws {
    let pattern = try #require(PathPattern(text))
    for path in wanted { #expect(pattern.matches(path), "\(text) and \(path)") }
    for path in others { #expect(!pattern.matches(path), "\(text) and \(path)") }
  }

  @Test(arguments: ["", "/", "./", "[a", "[", "[b-a]", String(repeating: "a", count: 501)])
  func `is none`(_ text: String) {
    #expect(PathPattern(text) == nil)
  }

  @Test func `ends soon, whatever it is`() throws {
    let pattern = try #require(PathPattern(String(repeating: "**/*a", count: 100)))
    let growth = growth(to: 2_000) { #expect(!pattern.matches(String(repeating: "a/", count: $0) + "b")) }
    #expect(growth < mostGrowth)
  }
}
