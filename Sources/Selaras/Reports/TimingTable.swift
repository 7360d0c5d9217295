/// Writes how long a run took, stage by stage, and which rules took longest: those with at least a hundredth of the time.
public func writeTiming(_ timing: Timing, to output: inout some TextOutputStream, in language: Language) {
  for (name, duration) in [(Words.reading, timing.reading), (Words.checking, timing.checking)] {
    output.write("\(name[language]): \(milliseconds(duration)) ms\n")
  }
  let total = timing.rules.reduce(Duration.zero) { $0 + $1.duration }
  let sorted = timing.rules.sorted { ($1.duration, $0.code) < ($0.duration, $1.code) }
  for rule in sorted where rule.duration * 100 >= total && rule.count > 0 {
    let share = Int(rule.duration / total * 100 + 0.5)
    let each = Int(nanoseconds(rule.duration) / Double(rule.count))
    let text = Phrase(
      id: "\(rule.count) kali ditanyakan, \(each) ns sekali", en: "asked \(rule.count) times, \(each) ns each"
    )
    output.write("  \(rule.code)  \(milliseconds(rule.duration)) ms  \(share)%  \(text[language])\n")
  }
}

private func nanoseconds(_ duration: Duration) -> Double {
  let (seconds, attoseconds) = duration.components
  return Double(seconds) * 1e9 + Double(attoseconds) / 1e9
}

/// With one decimal.
private func milliseconds(_ duration: Duration) -> String {
  let tenths = Int(nanoseconds(duration) / 1e5 + 0.5)
  return "\(tenths / 10).\(tenths % 10)"
}

private enum Words {
  static let reading = Phrase(id: "membaca", en: "reading")
  static let checking = Phrase(id: "memeriksa", en: "checking")
}
