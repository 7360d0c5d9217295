/// What was found out last about some things of the cascade: rules ask the same of the values of an indicator one after
/// the other. Each thing has one place, which it shares with others.
struct RecentFacts<Thing, Fact> {
  private var places: [(thing: Handle<Thing>, fact: Fact)?] = Array(repeating: nil, count: 64)

  subscript(thing: Handle<Thing>) -> Fact? {
    get {
      guard let known = places[thing.index & 63], known.thing == thing else { return nil }
      return known.fact
    }
    set { places[thing.index & 63] = newValue.map { (thing, $0) } }
  }
}
