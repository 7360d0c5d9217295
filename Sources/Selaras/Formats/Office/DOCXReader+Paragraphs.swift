extension DOCXReader {
  /// Adds the text of the paragraph that has begun with the last event, and behind it that of its text boxes.
  mutating func readParagraph(_ scanner: inout XMLScanner, into block: inout DOCXText) throws(PackageFault) {
    block.beginParagraph()
    var boxes = DOCXText()
    var isBold = false
    var isHidden = false
    var isStruck = false
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
          block.mark(from: start, isBold: isBold, isStruck: isStruck)
        } else if scanner.isElement("r", .word) {
          (isBold, isHidden, isStruck) = (false, false, false)
        } else if scanner.isElement("b", .word) {
          isBold = scanner.flag(scanner.attribute("val", .word)) ?? true
        } else if scanner.isElement("strike", .word) || scanner.isElement("dstrike", .word) {
          isStruck = isStruck || (scanner.flag(scanner.attribute("val", .word)) ?? true)
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
      let code = scanner.text(of: "char", .word).flatMap { UInt32($0, radix: 16) } ?? 0
      let sign = SymbolFont.scalar(scanner.text(of: "font", .word) ?? "", code)
      if let scalar = sign ?? Unicode.Scalar(code), scalar.value > 0x20 {
        block.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    } else {
      try skipUnread(&scanner)
    }
  }

  private mutating func readProperties(
    _ scanner: inout XMLScanner, into block: inout DOCXText
  ) throws(PackageFault) {
    let outside = scanner.level - 1
    var list: (instance: Int?, level: Int?, style: String?)
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isElement("ind", .word) {
          let twips = scanner.number("left", .word) ?? scanner.number("start", .word)
          block.indentParagraph(twips: min(twips ?? 0, 1 << 20))
        } else if scanner.isElement("ilvl", .word) {
          list.level = scanner.number("val", .word)
          block.indentParagraph(level: min(list.level ?? 0, 9))
        } else if scanner.isElement("numId", .word) {
          list.instance = scanner.number("val", .word)
        } else if scanner.isElement("pStyle", .word) {
          list.style = scanner.text(of: "val", .word)
        } else if scanner.isElement("rPr", .word) {
          block.joinsNext = try readEnd(&scanner)
        } else if scanner.isElement("sectPr", .word)
          || scanner.isElement("pPrChange", .word)
        {
          try scanner.skipElement()
        }
      case .end where scanner.level == outside:
        let (instance, level, style) = list
        if let label = lists.next(instance: instance, level: level, style: style) { block.label(label) }
        return
      case .over: return
      default: break
      }
    }
  }

  /// Whether the end of a paragraph was deleted while changes were tracked.
  private func readEnd(_ scanner: inout XMLScanner) throws(PackageFault) -> Bool {
    let outside = scanner.level - 1
    var isDeleted = false
    while true {
      switch try scanner.next() {
      case .start where scanner.isElement("del", .word) || scanner.isElement("moveFrom", .word):
        isDeleted = true
      case .end where scanner.level == outside: return isDeleted
      case .over: return isDeleted
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
