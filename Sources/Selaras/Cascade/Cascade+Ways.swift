extension Cascade {
  /// A node's children, in order.
  func children(of node: NodeID) -> [NodeID] {
    var children: [NodeID] = []
    var next = self[node].firstChild
    while let child = next {
      children.append(child)
      next = self[child].nextSibling
    }
    return children
  }

  /// The nodes above a node, from its parent upwards; a circle ends where it closes.
  func ancestors(of node: NodeID) -> [NodeID] {
    var found: [NodeID] = []
    var next = self[node].parent
    while let above = next, above != node, found.count < 160, !found.contains(above) {
      found.append(above)
      next = self[above].parent
    }
    return found
  }

  /// The nodes a node supports besides its parent.
  func supported(by node: NodeID) -> [NodeID] {
    let first = supports.partition { $0.node < node }
    return supports[first...].prefix { $0.node == node }.map(\.supported)
  }

  /// The way to a node from the top, as `tujuan 1 > sasaran 2`. The one visi and the one misi of a document are
  /// left out.
  func path(of node: NodeID) -> String {
    var path = ""
    for step in ([node] + ancestors(of: node).filter { !isLeftOut($0) }).reversed() {
      if !path.isEmpty { path += " > " }
      path += self[step].level.name
      path += " "
      path += String(self[step].ordinal)
    }
    return path
  }

  /// Whether the way to a node does not name this node above it, because it is the only one.
  func isLeftOut(_ node: NodeID) -> Bool {
    switch self[node].level {
    case .vision: self[self[node].document].visions == 1
    case .mission: self[self[node].document].missions == 1
    default: false
    }
  }
}
