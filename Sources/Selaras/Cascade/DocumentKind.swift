/// What kind of planning document a cascade file holds; decides which fields it must have.
public enum DocumentKind: String, Sendable, CaseIterable {
  case performanceTree = "pohon-kinerja"
  case performanceLevels = "perjenjangan"
  case cascading
  case rpjmd, renstra, renja, rkt, pk, iku
}
