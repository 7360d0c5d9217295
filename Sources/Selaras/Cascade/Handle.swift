/// Which of the cascade's things of one sort is meant: its place in the array that holds them.
///
/// Four bytes, and a handle of a node is never taken for one of a field.
struct Handle<Thing>: Hashable, Comparable, Strideable, Sendable {
  /// The place in the array, as it is kept where sorts of things do not count.
  let number: Int32

  init(_ number: Int32) { self.number = number }

  /// For arrays that run beside the things.
  @inline(__always) var index: Int { Int(number) }

  static func == (a: Self, b: Self) -> Bool { a.number == b.number }
  static func < (a: Self, b: Self) -> Bool { a.number < b.number }

  func distance(to other: Self) -> Int { Int(other.number) - Int(number) }
  func advanced(by steps: Int) -> Self { Handle(Int32(Int(number) + steps)) }
}

typealias DocumentID = Handle<Document>
typealias NodeID = Handle<Node>
typealias IndicatorID = Handle<Indicator>
typealias FieldID = Handle<Field>
typealias PointID = Handle<Point>

/// A handle or none, in four bytes where an optional takes eight.
@propertyWrapper
struct Compact<Thing>: Sendable {
  private var number: Int32

  init(wrappedValue: Handle<Thing>?) { number = wrappedValue?.number ?? -1 }

  var wrappedValue: Handle<Thing>? {
    get { number < 0 ? nil : Handle(number) }
    set { number = newValue?.number ?? -1 }
  }
}

extension Array {
  /// The handles of all elements, in order.
  var handles: Range<Handle<Element>> { Handle(0)..<nextHandle }

  /// The handle that the next element will have.
  var nextHandle: Handle<Element> { Handle(Int32(count)) }

  subscript(handle: Handle<Element>) -> Element {
    @inline(__always) get { self[handle.index] }
    @inline(__always) _modify { yield &self[handle.index] }
  }

  /// Appends an element, and returns its handle.
  @discardableResult
  mutating func add(_ element: Element) -> Handle<Element> {
    append(element)
    return Handle(Int32(count - 1))
  }
}

extension RandomAccessCollection {
  /// In a collection that is sorted by it: the first place of which something holds no longer.
  func partition(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var left = count
    while left > 0 {
      let half = left / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        low = index(after: middle)
        left -= half + 1
      } else {
        left = half
      }
    }
    return low
  }
}
