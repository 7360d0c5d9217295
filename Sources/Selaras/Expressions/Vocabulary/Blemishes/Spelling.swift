extension WrittenText {
  /// A first word that is an opener or a measure but for a letter or two.
  var opener: Blemish? {
    guard let folded = words.folded.first, folded.utf8.count >= 5,
      folded.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), !isKnown(0),
      let near = wording.slips.nearestOpener(folded, wording)
    else { return nil }
    return Blemish(kind: .opener, range: words.ranges[0], mended: like(0, near))
  }

  /// The words that the official lists do not write, and that are a slip of the keys away from one that they write
  /// often.
  func spelling(isPiece: Bool) -> [Blemish] {
    let isAllCapital = words.folded.indices.allSatisfy(isCapital)
    return words.folded.indices.compactMap { index in
      let folded = words.folded[index]
      // Capitals in a text of small letters abbreviate something.
      guard folded.utf8.count >= 5, !isKnown(index),
        !(wording.formPhrases?.contains(words.keys[index]) ?? false),
        let near = wording.slips.nearest(folded, wording), isAllCapital || !isCapital(index),
        isPiece || index > 0 || opener == nil
      else { return nil }
      return Blemish(kind: .spelling, range: words.ranges[index], mended: like(index, near))
    }
  }
}
