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
public func evaluate(_ expression: String, _ input: Input?, at path: String?, _ rulebook: Rulebook)
  -> Evaluation
{
  let source = Source(name: "<ekspresi>", text: expression)
  let (reader, _, _) = readCascade(input.map { [$0] } ?? [], rulebook, CheckOptions())
  let cascade = reader.cascade
  let world = World(cascade: cascade, rulebook)
  var roots: [Value] = Array(repeating: .null, count: SubjectSlot.count)
  var vocabulary = Vocabulary.asked(of: .repository, rulebook.lexicon)
  if input != nil {
    if reader.diagnostics.contains(where: { $0.losesContent }) {
      return .fault(reader.diagnostics, sources: cascade.sources)
    }
    guard let node = cascade.node(named: path) else {
      return .noSuchNode(known: cascade.nodes.indices.map { cascade.path(of: Int32($0)) })
    }
    vocabulary = .asked(of: .node, rulebook.lexicon)
    roots[SubjectSlot.node] = .node(node)
    roots[SubjectSlot.document] = .object(Object(kind: .document, index: cascade.nodes[Int(node)].document))
  }
  do throws(ExpressionFaults) {
    let compiled = try CompiledExpression.compile(expression, vocabulary, input == nil ? .lenient : .strict)
    var frame = Frame(world, roots: roots)
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
  func node(named name: String?) -> Int32? {
    guard let name else { return nodes.isEmpty ? nil : 0 }
    for index in 0..<Int32(nodes.count) {
      let fields = nodes[Int(index)].fields
      if path(of: index) == name || string(field(.id, in: fields)) == name
        || string(field(.kode, in: fields)) == name
      {
        return index
      }
    }
    return nil
  }
}

extension Value {
  /// As a CEL literal, or, for a thing of the cascade, as its way from the top.
  fileprivate func literal(_ world: World) -> String {
    switch self {
    case .object(let object) where object.kind == .node: world.cascade.path(of: object.index)
    case .object(let object) where object.kind == .indicator:
      world.cascade.path(of: world.cascade.indicators[Int(object.index)].node) + " > indikator"
    case .list(let items): "[" + items.map { $0.literal(world) }.joined(separator: ", ") + "]"
    default: literal
    }
  }
}
