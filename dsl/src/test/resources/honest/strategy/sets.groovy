// answers practice graphs
// Skills that are known, and those that are not, as sets.
strategy {
  next { profile, random ->
    def tried = profile.outcomes.collect { it.skill }.toSet()
    def fresh = profile.skills.collect { it.name }.findAll { !(it in tried) }
    String name = fresh ? fresh.first() : tried.min()
    practice profile.skills.find { it.name == name }
  }
}
