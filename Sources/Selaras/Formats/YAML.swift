public enum YAML {
  public static func read(_ source: Source, index: UInt32, limits: Limits = Limits()) -> Reading {
    Reading(tree: Tree(source: index))
  }
}
