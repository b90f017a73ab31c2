// answers practice sorting
// Windows of the record, newest first.
strategy {
  next { profile, random ->
    def lately = profile.outcomes.takeRight(3).reverse()
    boolean stuck = lately.every { !it.passed }
    boolean mixed = lately.any { it.passed } && lately.any { !it.passed }
    String name = lately[0].skill
    def skill = profile.skills.find { it.name == name }
    if (stuck) {
      rehearse skill
    } else if (mixed && profile.last(5).passRate > 0.5) {
      stretch skill
    } else {
      practice skill
    }
  }
}
