extension DOCXReader {
  /// Adds the text of the paragraph that has begun with the last event, and behind it that of its text boxes.
  mutating func readParagraph(_ scanner: inout XMLScanner, into block: inout DOCXText) throws(PackageFault) {
    block.beginParagraph()
    var boxes = DOCXText()
    var isBold = false
    var isHidden = false
    let outside = scanner.level - 1
    while true {
      switch try scanner.next() {
      case .start:
        let start = block.bytes.count
        if scanner.element.namespace == .math {
          try readMath(&scanner, into: &block)
        } else if scanner.element.namespace != .word {
          try skipUnread(&scanner)
        } else if scanner.isElement("t", .word) {
          try RichText.readText(&scanner, to: &block.bytes)
          if isHidden { block.bytes.removeSubrange(start...) }
          block.mark(from: start, isBold: isBold)
        } else if scanner.isElement("r", .word) {
          (isBold, isHidden) = (false, false)
        } else if scanner.isElement("b", .word) {
          isBold = scanner.flag(scanner.attribute("val", .word)) ?? true
        } else if scanner.isElement("vanish", .word) {
          isHidden = scanner.flag(scanner.attribute("val", .word)) ?? true
        } else if scanner.isElement("pPr", .word) {
          try readProperties(&scanner, into: &block)
        } else if scanner.isElement("txbxContent", .word) {
          try readBlocks(&scanner, into: &boxes)
        } else {
          try readSign(&scanner, into: &block)
        }
      case .end where scanner.level == outside:
        block.endParagraph()
        addBoxes(boxes, to: &block)
        return
      case .over: return
      default: break
      }
    }
  }

  private func addBoxes(_ boxes: DOCXText, to block: inout DOCXText) {
    guard boxes.bytes.contains(where: { $0 > 0x20 }) else { return }
    let isEmpty = !block.bytes.contains { $0 > 0x20 }
    if isEmpty { block.bytes = [] } else { block.bytes.append(0x0A) }
    let start = block.bytes.count
    block.hasBox = true
    block.bytes.append(contentsOf: boxes.bytes)
    block.mark(from: start, isBold: boxes.isBold)
  }

  /// A character that is an element: a tab, a line end, a sign of another font.
  private mutating func readSign(_ scanner: inout XMLScanner, into block: inout DOCXText) throws(PackageFault)
  {
    if scanner.isElement("tab", .word) || scanner.isElement("ptab", .word) {
      block.bytes.append(0x09)
    } else if scanner.isElement("br", .word) {
      // The end of a page or a column is none of a line.
      let kind = scanner.text(of: "type", .word)
      if kind != "page", kind != "column" { block.bytes.append(0x0A) }
    } else if scanner.isElement("cr", .word) {
      block.bytes.append(0x0A)
    } else if scanner.isElement("noBreakHyphen", .word) {
      block.bytes.append(UInt8(ascii: "-"))
    } else if scanner.isElement("sym", .word) {
      let code = scanner.text(of: "char", .word).flatMap { UInt32($0, radix: 16) }
      if let scalar = code.flatMap({ Unicode.Scalar($0) }), scalar.value > 0x20 {
        block.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    } else {
      try skipUnread(&scanner)
    }
  }

  private func readProperties(_ scanner: inout XMLScanner, into block: inout DOCXText) throws(PackageFault) {
    let outside = scanner.level - 1
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isElement("ind", .word) {
          let twips = scanner.number("left", .word) ?? scanner.number("start", .word)
          block.indentParagraph(twips: min(twips ?? 0, 1 << 20))
        } else if scanner.isElement("ilvl", .word) {
          block.indentParagraph(level: min(scanner.number("val", .word) ?? 0, 9))
        } else if scanner.isElement("rPr", .word) || scanner.isElement("sectPr", .word)
          || scanner.isElement("pPrChange", .word)
        {
          try scanner.skipElement()
        }
      case .end where scanner.level == outside: return
      case .over: return
      default: break
      }
    }
  }

  /// A formula in one line: the text of its parts, with `/` before what stands under a line.
  private func readMath(_ scanner: inout XMLScanner, into block: inout DOCXText) throws(PackageFault) {
    if scanner.isElement("t", .math) {
      let start = block.bytes.count
      try RichText.readText(&scanner, to: &block.bytes)
      block.mark(from: start, isBold: false)
    } else if scanner.isElement("den", .math) {
      block.bytes.append(UInt8(ascii: "/"))
    }
  }
}

extension XMLScanner {
  /// The value of an attribute in a namespace.
  func text(of name: StaticString, _ namespace: XMLNamespace) -> String? { value(attribute(name, namespace)) }

  /// A whole number that is not negative; nil if the attribute is not there or is none.
  func number(_ name: StaticString, _ namespace: XMLNamespace) -> Int? {
    attribute(name, namespace).flatMap { bytes.number($0.value) }
  }
}
