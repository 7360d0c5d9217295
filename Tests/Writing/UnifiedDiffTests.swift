import Testing

@testable import Selaras

@Suite struct `A difference` {
  private func diff(_ old: String, _ new: String, _ name: String = "a.yaml") -> String {
    String(decoding: UnifiedDiff(Array(old.utf8), Array(new.utf8)).text(name), as: UTF8.self)
  }

  @Test func `of equal texts is nothing`() {
    #expect(diff("a\nb\n", "a\nb\n") == "")
    #expect(diff("", "") == "")
  }

  @Test func `shows three lines around each change, and joins those that are near`() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("5\n", with: "lima\n", maxReplacements: 1).replacing(
      "9\n", with: "", maxReplacements: 1
    )
    .replacing("18\n", with: "18\nbaru\n")
    #expect(
      diff(old, new, "x y.yaml") == """
        --- a/x y.yaml\t
        +++ b/x y.yaml\t
        @@ -2,11 +2,10 @@
         2
         3
         4
        -5
        +lima
         6
         7
         8
        -9
         10
         11
         12
        @@ -16,5 +15,6 @@
         16
         17
         18
        +baru
         19
         20

        """)
  }

  @Test func `tells of a last line without an end, and of an empty text`() {
    #expect(
      diff("a\nb", "a\nc\n", "/x")
        == "--- /x\n+++ /x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n")
    #expect(diff("", "a\n") == "--- a/a.yaml\n+++ b/a.yaml\n@@ -0,0 +1 @@\n+a\n")
    #expect(diff("a\n", "") == "--- a/a.yaml\n+++ b/a.yaml\n@@ -1 +0,0 @@\n-a\n")
  }

  @Test(arguments: 0..<20) func `makes the new text of the old one`(seed: Int) {
    var random = SeededNumbers(UInt64(seed))
    let old = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      "\(Int.random(in: 0...9, using: &random))"
    }
    var new = old
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let at = Int.random(in: 0...new.count, using: &random)
      if Bool.random(using: &random), at < new.count {
        new.remove(at: at)
      } else {
        new.insert("x\(at)", at: at)
      }
    }
    let text = { (lines: [String]) in Array(lines.map { $0 + "\n" }.joined().utf8) }
    var made: [String] = []
    var end = 0
    for change in UnifiedDiff(text(old), text(new)).changes {
      made += old[end..<change.old.lowerBound] + new[change.new]
      end = change.old.upperBound
    }
    #expect(made + old[end...] == new)
  }
}
