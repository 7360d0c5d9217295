/// What an expression gave that someone wanted to try.
public enum Evaluation: Sendable {
  /// As a CEL literal.
  case value(String)
  /// What is wrong with the expression, or with computing it.
  case fault([Diagnostic], sources: [Source])
  /// The node asked for is not there; those that are.
  case noSuchNode(known: [String])
}

/// Evaluates an expression: by itself, or asked of a node of a cascade file, named by its path (`tujuan 1 > sasaran 2`),
/// its id or its code; without a name of the first node.
public func evaluate(
  _ expression: String, _ input: Input?, at path: String?, _ rulebook: Rulebook,
  _ options: CheckOptions = CheckOptions()
) -> Evaluation {
  let source = Source(name: "<ekspresi>", text: expression)
  let reader = readCascade(input.map { [$0] } ?? [], rulebook, options).reader
  let cascade = reader.cascade
  let world = World(cascade: cascade, rulebook, options)
  var asked = Asked()
  var vocabulary = Vocabulary.asked(of: .repository, rulebook.lexicon)
  if input != nil {
    if reader.diagnostics.contains(where: { $0.hindersCheck }) {
      return .fault(reader.diagnostics, sources: cascade.sources)
    }
    guard let node = cascade.node(named: path) else {
      return .noSuchNode(known: cascade.nodes.handles.map { cascade.path(of: $0) })
    }
    vocabulary = .asked(of: .node, rulebook.lexicon)
    asked = Asked(document: cascade[node].document, node: node)
  }
  do throws(ExpressionFaults) {
    let compiled = try CompiledExpression.compile(expression, vocabulary, input == nil ? .lenient : .strict)
    var frame = Frame(world, asked)
    do throws(EvaluationError) {
      return .value(try compiled.evaluate(&frame).literal(world))
    } catch {
      return .fault([.expression(.evaluation, 0..<expression.utf8.count, error.message)], sources: [source])
    }
  } catch {
    return .fault(error.faults.map { .expression(.page, $0.range, $0.message, $0.help) }, sources: [source])
  }
}

extension Diagnostic {
  fileprivate static func expression(
    _ fault: RulebookFault, _ range: Range<Int>, _ message: Phrase, _ help: Phrase? = nil
  ) -> Diagnostic {
    Diagnostic(fault, at: Place(source: 0, range), message, help: help)
  }
}

extension Cascade {
  /// The node of a path, an id or a code; the first node for nil.
  func node(named name: String?) -> NodeID? {
    guard let name else { return nodes.handles.first }
    return nodes.handles.first {
      path(of: $0) == name || string(field(.id, of: $0)) == name || string(field(.kode, of: $0)) == name
    }
  }
}

extension Value {
  /// As a CEL literal, or, for a thing of the cascade, as its way from the top.
  fileprivate func literal(_ world: World) -> String {
    if let node { return world.cascade.path(of: node) }
    if let indicator { return world.cascade.path(of: world[indicator].node) + " > indikator" }
    guard case .list(let items) = self else { return literal }
    return "[" + items.map { $0.literal(world) }.joined(separator: ", ") + "]"
  }
}
