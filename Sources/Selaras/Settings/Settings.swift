/// What holds for a file: what the settings above it say, the nearest last.
public struct Settings: Sendable {
  /// A file of settings, and the path of the checked file from its folder.
  public typealias Layer = (file: SettingsFile, path: String)

  /// The kind and the edition of a document that does not say its own.
  public private(set) var kind: SettingsFile.Stated<DocumentKind>?
  public private(set) var edition: SettingsFile.Stated<Edition>?
  /// A list of one's own: which of the layers names it, and its path from there.
  public private(set) var list: (layer: Int, path: SettingsFile.Stated<String>)?
  public private(set) var steps: [SettingsFile.Stated<Selection.Step>] = []
  public private(set) var severities: [SettingsFile.Stated<Tuning.SeverityOfRules>] = []
  public private(set) var parameters: [SettingsFile.Stated<Tuning.Parameter>] = []
  /// Which of the layers names the baseline, and its path from there.
  public private(set) var baseline: (layer: Int, path: SettingsFile.Stated<String>)?

  /// - Parameter layers: the furthest one first.
  public init(_ layers: [Layer]) {
    for (index, layer) in layers.enumerated() {
      add(layer.file.part, index)
      for exception in layer.file.exceptions where exception.holds(for: layer.path) {
        add(exception.part, index)
      }
      if let path = layer.file.baseline { baseline = (index, path) }
    }
  }

  private mutating func add(_ part: SettingsFile.Part, _ layer: Int) {
    kind = part.kind ?? kind
    switch part.list?.value {
    case .edition(let edition)?:
      self.edition = part.list.map { .init(edition, $0.place) }
      list = nil
    case .file(let path)?:
      list = part.list.map { (layer, .init(path, $0.place)) }
      edition = nil
    case nil: break
    }
    // Only these: nothing of what was said before holds.
    if part.steps.contains(where: \.value.isOnly) { steps = [] }
    steps += part.steps
    severities += part.severities
    parameters += part.parameters
  }

  public var tuning: Tuning {
    var tuning = Tuning()
    tuning.severities = severities.map(\.value)
    tuning.parameters = parameters.map(\.value)
    return tuning
  }
}

extension Selection.Step {
  fileprivate var isOnly: Bool {
    if case .only = self { true } else { false }
  }
}
