import Selaras

/// One file read and checked in this process, stage by stage: the best of a few tries.
struct Stages {
  /// In seconds of work.
  var read = Double.infinity
  var build = Double.infinity
  var check = Double.infinity
  var report = Double.infinity
  var nodes = 0
  var indicators = 0
  var bytes = 0
  var findings = 0
  /// How the findings compare with what was planted, if that is known.
  var truth: Truth.Comparison?

  init(_ file: String, _ rules: Order.Rules) throws(Mistake) {
    let source = Source(name: file, bytes: try Disk.read(file))
    let (rulebook, options) = try Self.book(rules)
    let planted = try rules == .five ? Truth(beside: file) : nil
    bytes = source.bytes.count
    for _ in 0..<(bytes > 20_000_000 ? 2 : 7) {
      read = min(read, Self.readingTime(source))
      let time = BusyTime()
      var built = 0.0
      let found = Selaras.check([Input(source, isNamed: true)], rulebook, options) { stage in
        if stage == .checking { built = time.seconds }
      }
      let checked = time.seconds
      var sink = Sink()
      ReportFormat.json.write(found, to: &sink, in: .en)
      report = min(report, time.seconds - checked)
      check = min(check, checked - built)
      build = min(build, built)
      nodes = found.documents.reduce(0) { $0 + $1.nodes }
      indicators = found.documents.reduce(0) { $0 + $1.indicators }
      findings = found.diagnostics.count
      truth = planted?.compared(with: found.diagnostics)
    }
    // The check reads too, and reading was measured by itself.
    build = max(0, build - read)
  }

  /// The bytes of the largest plan.
  static let largest = 1 << 30

  /// What the rules are read from, and which of them are asked.
  static func book(_ rules: Order.Rules) throws(Mistake) -> (Rulebook, CheckOptions) {
    var options = CheckOptions()
    options.limits.bytes = largest
    options.kind = DocumentKind(rawValue: "renstra")
    guard rules == .five else { return (.builtIn, options) }
    var pages: [Source] = []
    for page in try Disk.fivePages().files { pages.append(Source(name: page, bytes: try Disk.read(page))) }
    options.selection.select = ["LIM"]
    return (.builtIn(adding: pages), options)
  }

  private static func readingTime(_ source: Source) -> Double {
    var limits = Limits()
    limits.bytes = largest
    let time = BusyTime()
    let count =
      Format.of(source).isTable
      ? Workbook.read(source, limits: limits).sheets.count
      : Format.read(source, index: 0, limits: limits).tree.elements.count
    precondition(count > 0)
    return time.seconds
  }

  /// Tells the process that asked: numbers on one line.
  ///
  /// - Returns: true, as of what ends well.
  func write() -> Bool {
    var words = [read, build, check, report].map { String(Int($0 * 1e9)) }
    words += [nodes, indicators, bytes, findings].map(String.init)
    print(words.joined(separator: " "))
    for family in truth?.families ?? [] {
      print(family.name, family.planted, family.found, family.right)
    }
    return true
  }

  /// What another process told.
  init(told: String) throws(Mistake) {
    let lines = told.split(separator: "\n")
    let numbers = (lines.first ?? "").split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 8 else { throw Mistake("a measurement ended without a result") }
    (read, build) = (Double(numbers[0]) / 1e9, Double(numbers[1]) / 1e9)
    (check, report) = (Double(numbers[2]) / 1e9, Double(numbers[3]) / 1e9)
    (nodes, indicators, bytes, findings) = (numbers[4], numbers[5], numbers[6], numbers[7])
    if lines.count > 1 { truth = Truth.Comparison(told: lines.dropFirst().map(String.init)) }
  }

  var all: [(name: String, seconds: Double)] {
    [("read", read), ("build", build), ("check", check), ("report", report)]
  }
}

/// Where a report goes that nobody reads.
struct Sink: TextOutputStream {
  private(set) var count = 0
  mutating func write(_ text: String) { count += text.utf8.count }
}
