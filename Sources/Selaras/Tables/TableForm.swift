/// A table that planners fill in, known by its header: `Rules/formulir/`.
public struct TableForm: Sendable {
  /// Kebab-case, as `--form` takes it.
  public var name: String
  public var title: Phrase
  /// What may stand in it, by role.
  public var columns: [Column] = []
  /// The roles without which it is not this form.
  public var required: [ColumnRole] = []
  /// What it has no place for, and planners may add: not missing where no column holds it.
  public var unasked: [ColumnRole] = []
  /// The kinds of document it belongs to, and the words of a title that say so; of one kind also without any.
  public var kinds: [(kind: DocumentKind, words: [String])] = []
  /// The levels that a column of several levels holds, from the top.
  public var levels: [Level] = [.program, .activity, .subactivity]
  /// Whether its rows are fields and its columns nodes.
  public var isTransposed = false

  public init(name: String, title: Phrase) {
    self.name = name
    self.title = title
  }

  /// A column, and the headers it is known by.
  public struct Column: Sendable {
    public var role: ColumnRole
    /// As they are written in the form.
    public var headers: [String]

    public init(_ role: ColumnRole, _ headers: [String]) {
      self.role = role
      self.headers = headers
    }
  }

  /// The kind of document it belongs to, if that is only one.
  var onlyKind: DocumentKind? { kinds.count == 1 ? kinds.first?.kind : nil }
}
