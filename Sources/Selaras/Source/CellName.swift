/// The name of a cell in a spreadsheet, as `D6`.
///
/// - Parameters:
///   - row: 0-based.
///   - column: 0-based.
public func cellName(row: Int, column: Int) -> String { columnName(column) + String(row + 1) }

/// The letters of a column in a spreadsheet, as `D` or `AA`.
///
/// - Parameter column: 0-based.
public func columnName(_ column: Int) -> String {
  var letters: [UInt8] = []
  var rest = column + 1
  while rest > 0 {
    letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
    rest = (rest - 1) / 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}

/// The name of a sheet as it stands in a formula and in a link before `!`: in apostrophes if it is not one word, or could
/// be taken for a cell.
public func quotedSheetName(_ name: String) -> String {
  let parts = name.split(separator: "'", omittingEmptySubsequences: false)
  return isPlainSheetName(name) ? name : "'" + parts.joined(separator: "''") + "'"
}

private func isPlainSheetName(_ name: String) -> Bool {
  let scalars = name.unicodeScalars
  guard let first = scalars.first, first == "_" || first.properties.isAlphabetic,
    scalars.allSatisfy({ $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) })
  else { return false }
  let letters = scalars.prefix { $0.properties.isAlphabetic }.count
  let looksLikeCell =
    letters <= 3 && letters < scalars.count
    && scalars.dropFirst(letters).allSatisfy { ("0"..."9").contains($0) }
  // `R1C1` and its shorter forms, and the truth values.
  let looksLikeOther =
    scalars.allSatisfy { "rRcC0123456789".unicodeScalars.contains($0) }
    || ["true", "false"].contains(name.lowercased())
  return !looksLikeCell && !looksLikeOther
}
