extension Tree {
  /// The index of the outermost element; nil for a file without content.
  public var root: Int? { elements.isEmpty ? nil : 0 }

  /// The text of a scalar; of a container its text in the source.
  public func text(of index: Int, in source: Source) -> String {
    let element = elements[index]
    if element.decoded >= 0 { return decoded[Int(element.decoded)].text }
    return source.text(Int(element.start)..<Int(element.end))
  }

  /// The UTF-8 of a scalar's text.
  public func bytes(of index: Int, in source: Source) -> ArraySlice<UInt8> {
    let element = elements[index]
    if element.decoded >= 0 { return ArraySlice(decoded[Int(element.decoded)].text.utf8) }
    return source.bytes[(Int(element.start)..<Int(element.end)).clamped(to: 0..<source.bytes.count)]
  }

  /// The keys and values of a mapping; nothing for another element.
  public func entries(of index: Int) -> Entries {
    Entries(items: children(of: index, if: .mapping))
  }

  /// The items of a sequence; nothing for another element.
  public func items(of index: Int) -> Items { children(of: index, if: .sequence) }

  private func children(of index: Int, if kind: Kind) -> Items {
    let isIt = elements[index].kind == kind
    return Items(elements: elements, at: index + 1, end: isIt ? next(after: index) : index + 1)
  }

  /// The indices of the elements directly inside a container, in order.
  public struct Items: Sequence, IteratorProtocol {
    let elements: [Tree.Element]
    var at: Int
    let end: Int

    public mutating func next() -> Int? {
      guard at < end else { return nil }
      defer { at += elements[at].extent }
      return at
    }
  }

  /// The entries of a mapping, in order.
  public struct Entries: Sequence, IteratorProtocol {
    var items: Items

    public mutating func next() -> (key: Int, value: Int)? {
      guard let key = items.next(), let value = items.next() else { return nil }
      return (key, value)
    }
  }

  /// Where a part of a scalar's text stands in the source: UTF-8 offsets in the text, `upper` behind
  /// the last byte. An escape is taken whole.
  public func place(in scalar: Int, from lower: Int, to upper: Int) -> Place {
    let element = elements[scalar]
    let whole = Int(element.start)..<Int(element.end)
    guard element.decoded >= 0 else {
      let start = min(max(whole.lowerBound + lower, whole.lowerBound), whole.upperBound)
      let end = min(max(whole.lowerBound + upper, start), whole.upperBound)
      return Place(source: source, start..<end)
    }
    let text = decoded[Int(element.decoded)]
    return Place(source: source, text.range(of: lower..<max(lower, upper), in: whole))
  }
}

extension Tree.Decoded {
  /// Where a piece of the text stands in the source, within the scalar's own range.
  func range(of piece: Range<Int>, in whole: Range<Int>) -> Range<Int> {
    let length = text.utf8.count
    let lower = min(max(piece.lowerBound, 0), length)
    let upper = min(max(piece.upperBound, lower), length)
    let start = source(of: lower, isEnd: false, in: whole, length: length)
    guard upper > lower else { return start..<start }
    return start..<max(start, source(of: upper, isEnd: true, in: whole, length: length))
  }

  /// The offset in the source of an offset in the text, or of the end of the character before it.
  fileprivate func source(of offset: Int, isEnd: Bool, in whole: Range<Int>, length: Int) -> Int {
    guard !runs.isEmpty else { return whole.lowerBound }
    if !isEnd, offset >= length { return whole.upperBound }
    let wanted = isEnd ? offset - 1 : offset
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(runs[middle].text) <= wanted { low = middle } else { high = middle }
    }
    let run = (text: Int(runs[low].text), source: Int(runs[low].source))
    let isLast = low + 1 == runs.count
    let textEnd = isLast ? length : Int(runs[low + 1].text)
    let sourceEnd = max(run.source, isLast ? whole.upperBound : Int(runs[low + 1].source))
    // A run as long in the source as in the text was copied; else a run of one character is an escape.
    let isCopied =
      textEnd - run.text == sourceEnd - run.source || !isOneCharacter(run.text..<textEnd)
    if isCopied { return min(run.source + offset - run.text, sourceEnd) }
    return isEnd ? sourceEnd : run.source
  }

  private func isOneCharacter(_ range: Range<Int>) -> Bool {
    guard range.count <= 4 else { return false }
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    return text.utf8[start..<end].dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }
}
