/// Mappings and sequences without brackets.
extension YAMLReader {
  /// Reads the sequence whose first `-` is at `at`.
  mutating func sequence(_ spot: Spot) {
    guard open < depth else { return skipTooDeep(spot) }
    open += 1
    let index = tree.open(.sequence, at: at)
    repeat {
      at += 1
      lastEnd = at
      skipOddBlanks()
      node(under: spot.column, as: .item)
    } while nextItem(spot)
    tree.close(index, at: lastEnd)
    open -= 1
  }

  /// Goes to the next `-` of a sequence; false if it ends.
  private mutating func nextItem(_ spot: Spot) -> Bool {
    while let place = nextPlace(spot) {
      if isDash {
        checkPlace(place, spot)
        return true
      }
      if place == spot.column, spot.isBeside { return false }
      if place == spot.column, bytes[at] == UInt8(ascii: "-") {
        reportMissingBlank(at..<at + 1)
        return true
      }
      let name = bytes.quote(restOfLine)
      log.add(
        line.hasTabs ? .tabIndentation : .syntax, restOfLine,
        id: "\(name) bukan butir daftar dan tidak di dalam butir sebelumnya",
        en: "\(name) is no item of the list and not inside of the item before",
        help: Phrase(
          id: "awali dengan `- `, atau sejajarkan dengan isi butir di atasnya",
          en: "begin it with `- `, or align it with the content of the item above"))
      discard(under: place - 1)
    }
    return false
  }

  /// Reads the mapping that begins at `at`, or whose first key is already read.
  mutating func mapping(_ spot: Spot, first: Scalar? = nil) {
    checkTabs(spot)
    guard open < depth else { return skipTooDeep(spot) }
    open += 1
    let index = tree.open(.mapping, at: spot.start)
    var key = first
    repeat {
      entry(under: spot.column, key: key)
      key = nil
    } while nextEntry(spot)
    tree.close(index, at: lastEnd)
    open -= 1
  }

  /// Goes to the next entry of a mapping; false if it ends.
  private mutating func nextEntry(_ spot: Spot) -> Bool {
    while let place = nextPlace(spot) {
      guard isDash else {
        checkPlace(place, spot)
        return true
      }
      if spot.slot == .item, place < spot.column { return false }
      let name = bytes.quote(restOfLine)
      log.add(
        .syntax, restOfLine, id: "butir \(name) berada di antara kunci",
        en: "the item \(name) stands between keys",
        help: Phrase(
          id: "sejajarkan dengan daftarnya, atau tulis kunci di atasnya",
          en: "align it with its list, or write a key above it"))
      discard(under: place - 1)
    }
    return false
  }

  /// The column of the next content, if that is inside of the block that `spot` stands in.
  private mutating func nextPlace(_ spot: Spot) -> Int? {
    skip()
    guard !isAtEnd, !isMarker, !log.isFull else { return nil }
    let place = line.hasTabs && line.indent != spot.column ? line.column : line.indent
    return place > spot.parent ? place : nil
  }

  /// Says so if an entry does not stand in the column of its block.
  private mutating func checkPlace(_ place: Int, _ spot: Spot) {
    if line.hasTabs {
      reportTab()
    } else if place == spot.column {
      misplaced = -1
    } else if place != misplaced {
      misplaced = place
      let name = bytes.quote(restOfLine)
      log.add(
        .syntax, restOfLine,
        id: "indentasi \(place) spasi di depan \(name) tidak cocok dengan tingkat mana pun",
        en: "the indentation of \(place) blanks before \(name) matches no level",
        help: Phrase(
          id: "pakai \(spot.column) spasi agar setingkat dengan isi di atasnya"
            + (place > spot.column ? "; sambungan teks yang memuat `: ` diapit tanda kutip" : ""),
          en: "use \(spot.column) blanks to be on the level of what stands above"
            + (place > spot.column ? "; put a text that goes on with `: ` in quotation marks" : "")))
    }
  }

  /// Says that a block is too deep, and skips it.
  private mutating func skipTooDeep(_ spot: Spot) {
    log.add(tooDeep: bytes.character(at: spot.start), depth: depth)
    addEmpty(spot.start)
    repeat {
      skipLine()
      guard !isAtEnd else { return }
      at = bytes.afterBreak(at)
      beginLine()
    } while !isAtEnd && (line.indent > spot.parent || bytes.isBreak(at)) && !isMarker
  }

  /// Whether a `-` at `at` stands directly before a key, or before an odd blank: an item that lacks its blank.
  var isDashBeforeKey: Bool {
    if OddBlank(startOf: bytes[at + 1..<at + 4]) != nil { return true }
    var index = at + 1
    while bytes[index] == UInt8(ascii: "_") || bytes[index] &- 0x61 < 26 { index += 1 }
    return index > at + 1 && bytes[index] == UInt8(ascii: ":") && bytes.isSpace(index + 1)
  }

  /// Goes over odd blanks, which are named where the mark before them is.
  mutating func skipOddBlanks() {
    while let blank = OddBlank(startOf: bytes[at..<at + 3]) { at += blank.length }
  }

  func reportMissingBlank(_ mark: Range<Int>, to log: inout FaultLog) {
    log.add(
      .syntax, mark, id: "tidak ada spasi sesudah \(bytes.quote(mark))",
      en: "there is no blank after \(bytes.quote(mark))",
      help: Phrase(
        id: "tulis spasi sesudah \(bytes.quote(mark))",
        en: "write a blank after \(bytes.quote(mark))"))
  }

  mutating func reportMissingBlank(_ mark: Range<Int>) { reportMissingBlank(mark, to: &log) }
}

extension YAMLReader.Spot {
  /// Whether a sequence stands in the column of the mapping that it is a value of.
  var isBeside: Bool { parent == column - 1 && slot != .item && slot != .root }
}
