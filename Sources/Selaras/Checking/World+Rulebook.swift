extension World {
  convenience init(cascade: Cascade, _ rulebook: Rulebook) {
    self.init(
      cascade: cascade, lexicon: rulebook.lexicon, profiles: rulebook.profiles, marks: rulebook.marks)
  }
}
