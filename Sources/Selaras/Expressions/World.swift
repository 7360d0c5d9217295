/// What the names of the vocabulary speak of: the cascade, the word lists, the indexes.
final class World: Sendable {
  init() {}
}
