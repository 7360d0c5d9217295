import Testing

@testable import Selaras

@Suite struct `Handles` {
  private struct Holder {
    @Compact var node: NodeID?
  }

  @Test func `are kept in four bytes, also where there may be none`() {
    #expect(MemoryLayout<NodeID>.stride == 4)
    #expect(MemoryLayout<Holder>.stride == 4)
    var holder = Holder(node: nil)
    #expect(holder.node == nil)
    holder.node = NodeID(0)
    #expect(holder.node == NodeID(0))
    holder.node = nil
    #expect(holder.node == nil)
  }

  @Test func `leave the arrays of a large cascade small`() {
    #expect(MemoryLayout<Node>.stride <= 60)
    #expect(MemoryLayout<Field>.stride <= 24)
  }

  @Test func `name the elements of an array in order`() {
    var words = ["a", "b"]
    let added = words.add("c")
    #expect(words[added] == "c")
    #expect(words.handles.map { words[$0] } == ["a", "b", "c"])
    #expect(words.handles.upperBound == words.nextHandle)
    words[Handle(1)] += "!"
    #expect(words == ["a", "b!", "c"])
  }

  @Test(arguments: 0...9, 0...5) func `are searched in sorted arrays`(bound: Int, count: Int) {
    let sorted = Array([1, 3, 3, 5, 8].prefix(count))
    let expected = sorted.firstIndex { $0 >= bound } ?? count
    #expect(sorted.partition { $0 < bound } == expected)
    #expect(sorted.dropFirst().partition { $0 < bound } == max(expected, min(1, count)))
  }
}
