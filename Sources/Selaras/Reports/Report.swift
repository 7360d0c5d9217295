/// What was found out about some files: the one thing that every report format is made of.
///
/// A report format is a function that writes a `Report` in a `Language`, piece by piece, to an output.
public struct Report: Sendable {
  /// What the places of the diagnostics point into.
  public var sources: [Source]
  /// In ``ReportOrder``, each one once.
  public var diagnostics: [Diagnostic]
  public var documents: [DocumentSummary] = []
  public var rulebook = RulebookSummary(rules: 0, digest: "")
  /// The rules of the book, for what speaks of more than the findings.
  public var rules: [Rule] = []
  /// The evaluation forms that the shares speak of.
  public var forms: [EvaluationForm] = []
  /// The version of Selaras.
  public var version = ""
  public var unchecked: [Unchecked] = []
  /// The plans themselves, if ``CheckOptions/keepsPlans`` asks for them.
  public var plans: CheckedPlans?
  /// When the files were checked, if that is told.
  public var time: Moment?
  /// The files whose tables were read, and as what.
  public var workbooks: [WorkbookSummary] = []
  /// How long the run took, if that was asked for.
  public var timing: Timing?
  /// The files that were found but are no cascades, and so were not checked.
  public var passedOver: [String] = []
  /// Files and folders that the settings leave out; folders end with a slash.
  public var excluded: [String] = []
  /// Set if only findings are told that touch changed files.
  public var changes: Changes?
  /// How many findings were silenced by a comment or a baseline, and so are not among the diagnostics.
  public var suppressed = 0
  /// How many of them by a baseline.
  public var accepted = 0
  /// Whether they are kept, and as what.
  public var keepsSilenced = false
  public var silenced: [SilencedFinding] = []

  public init(sources: [Source], diagnostics: [Diagnostic]) {
    self.sources = sources
    self.diagnostics = diagnostics
  }

  /// A document that was checked.
  public struct DocumentSummary: Hashable, Sendable {
    public var file: String
    /// The document kind, as `renstra`.
    public var kind: String
    /// Whose it is, and of which kind, as ``Diagnostic/document``.
    public var name = ""
    /// The codes of what was looked for in it.
    public var asked: Set<String> = []
    /// What it could be compared with.
    var compared: OtherDocuments = []
    public var nodes: Int
    public var indicators: Int
    /// The `perangkat_daerah` and the `daerah`, as they are written.
    public var agency = ""
    public var region = ""
    /// The same for all documents of one agency, however each of them writes its name.
    public var unit = 0
    /// Index among the sources.
    public var source: UInt32?
    /// How much of it meets the criteria of ``Report/forms``.
    public var shares: [CriterionShare] = []

    public init(file: String, kind: String, nodes: Int, indicators: Int) {
      self.file = file
      self.kind = kind
      self.nodes = nodes
      self.indicators = indicators
    }
  }

  /// The rules a document was checked against.
  public struct RulebookSummary: Hashable, Sendable {
    public var rules: Int
    public var digest: String

    public init(rules: Int, digest: String) {
      self.rules = rules
      self.digest = digest
    }
  }

  /// A file that was not checked, or not in full; or a folder that was named, and in which nothing was.
  public struct Unchecked: Hashable, Sendable {
    public var file: String
    public var why: Phrase

    public init(file: String, why: Phrase) {
      self.file = file
      self.why = why
    }
  }

  public typealias CriterionOfForm = (form: EvaluationForm, criterion: Criterion)

  /// The criteria of all forms; the shares hold indices into them.
  public var criteria: [CriterionOfForm] { forms.flatMap { form in form.criteria.map { (form, $0) } } }

  /// Whether a rule could not be asked, or the rule book is wrong otherwise.
  public var hasBrokenRule: Bool {
    let codes = RulebookFault.allCases.filter { $0.severity == .error }.map(\.code)
    return diagnostics.contains { codes.contains($0.code) }
  }

  /// The number of findings of a severity.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
