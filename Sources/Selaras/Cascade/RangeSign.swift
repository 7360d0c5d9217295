/// What stands between the two numbers of a range, `80 s/d 90`, and between the two years of a period.
enum RangeSign {
  /// In lower case, a longer one before those it begins with.
  static let all = ["-", "–", "—", "s/d", "s.d.", "s.d", "sd", "sampai dengan", "sampai", "hingga"]
}
