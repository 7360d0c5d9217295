/// What is asked of the benchmark.
struct Order: Equatable {
  enum Task: Equatable {
    case help
    /// Measure sizes and formats, and print the table.
    case table
    /// Hold the costs against their bounds.
    case guarding
    /// What a child does: measure the stages of one file.
    case stages(file: String)
    /// What a child does: write a plan of so many sub-kegiatan.
    case plan(size: Int, PlanFormat, file: String)
  }

  enum Rules: String, CaseIterable {
    /// The whole book of the program.
    case all
    /// The five simple rules that other tools were measured with.
    case five
  }

  var task = Task.table
  var sizes = [50, 1_000, 10_000, 100_000]
  /// Folders made by the generator, in the place of plans of `sizes`.
  var folders: [String] = []
  var formats = PlanFormat.allCases
  var rules = Rules.all
  /// Commands of a shell that do the same work; `{}` is the file.
  var peers: [String] = []
  /// How often each whole process is run.
  var rounds = 5
  /// The program that is measured as a whole.
  var program: String?

  static let usage = """
    selaras-bench [N...]                plans of N sub-kegiatan; 50 1000 10000 100000 if none is named
      --data DIR                        the files k.json, k.yaml, k.csv, k.xlsx of a folder instead, and its truth.tsv;
                                        repeatable
      --format json,yaml,csv,xlsx       only these
      --rules all|five                  the whole book, or five simple rules (checked against truth.tsv)
      --peer 'COMMAND {}'               a command that does the same work, beside ours and in turn; repeatable
      --rounds N                        how often each whole process is run (5)
      --program PATH                    the selaras to run; the one beside this program if none is named
    selaras-bench --guard               holds costs against a reference task, and their growth against their size
    """

  init(_ words: some Sequence<String>) throws(Mistake) {
    var sizes: [Int] = []
    var words = Array(words)[...]
    func value(of option: String) throws(Mistake) -> String {
      guard let value = words.popFirst() else { throw Mistake("\(option) needs a value") }
      return value
    }
    while let word = words.popFirst() {
      switch word {
      case "--help", "-h": task = .help
      case "--guard": task = .guarding
      case "--data": folders.append(try value(of: word))
      case "--format": formats = try Self.formats(try value(of: word))
      case "--peer": peers.append(try value(of: word))
      case "--program": program = try value(of: word)
      case "--rounds": rounds = try Self.count(try value(of: word), of: word)
      case "--rules":
        let name = try value(of: word)
        guard let known = Rules(rawValue: name) else { throw Mistake("--rules is all or five, not \(name)") }
        rules = known
      case "stages": task = .stages(file: try value(of: word))
      case "plan":
        let size = try Self.count(try value(of: word), of: word)
        let format = try Self.formats(try value(of: word))[0]
        task = .plan(size: size, format, file: try value(of: word))
      default: sizes.append(try Self.count(word, of: "a size"))
      }
    }
    if !sizes.isEmpty { self.sizes = sizes }
    if !sizes.isEmpty, !folders.isEmpty { throw Mistake("--data and sizes do not go together") }
  }

  private static func count(_ text: String, of what: String) throws(Mistake) -> Int {
    guard let count = Int(text), (1...10_000_000).contains(count) else {
      throw Mistake("\(what): \(text) is no number from 1 to 10000000")
    }
    return count
  }

  private static func formats(_ list: String) throws(Mistake) -> [PlanFormat] {
    var formats: [PlanFormat] = []
    for name in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = PlanFormat(rawValue: String(name)) else {
        throw Mistake("--format is one of json, yaml, csv, xlsx, not \(name)")
      }
      formats.append(format)
    }
    return formats
  }
}

/// The forms of files that are measured.
enum PlanFormat: String, CaseIterable {
  case json, yaml, csv, xlsx
}

/// What cannot be done, and why.
struct Mistake: Error, Equatable {
  let text: String
  init(_ text: String) { self.text = text }
}
