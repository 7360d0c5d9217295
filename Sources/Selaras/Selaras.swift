/// placeholder
public func pages() -> [String] { embeddedRules.map { $0.path.description } }
