/// The texts of the shapes of a drawing, and of the points of a diagram (DrawingML): each paragraph by itself.
enum DrawnText {
  /// Adds the paragraphs of a part to a text, and tells where each stands.
  static func read(
    _ part: XMLPart, to text: inout WorkbookText, sheet: UInt16, depth: Int, found: (Range<Int>) -> Void
  ) throws(PackageFault) {
    var start: Int?
    var own = text
    // The text is the reader's alone while it grows.
    text = WorkbookText(limits: own.limits)
    defer { text = own }
    try part.scan(depth: depth) { (scanner) throws(PackageFault) in
      while true {
        switch try scanner.next() {
        case .start where scanner.isElement("p", .drawing): start = own.bytes.count
        case .start where scanner.isElement("t", .drawing) && start != nil:
          try RichText.readText(&scanner, to: &own.bytes)
        case .start where scanner.isElement("br", .drawing) && start != nil: own.bytes.append(0x20)
        case .end where scanner.isElement("p", .drawing):
          guard let from = start else { continue }
          start = nil
          if own.bytes[from...].contains(where: { $0 > 0x20 }) {
            found(own.endOutside(from, sheet: sheet))
          } else {
            own.bytes.removeSubrange(from...)
          }
          guard !own.isFull else { throw own.fullFault() }
        case .over: return
        default: break
        }
      }
    }
  }
}
