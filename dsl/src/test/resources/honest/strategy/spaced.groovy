// answers rehearse graphs
// Doubles the gap after each pass, as in spaced repetition.
strategy {
  next { profile, random ->
    long now = profile.cycle
    def due = profile.skills.findAll { Skill s ->
      int streak = 0
      for (o in profile.outcomes(s).reverse()) {
        if (!o.passed) {
          break
        }
        streak++
      }
      s.attempts > 0 && now - s.lastPractised >= 2 ** streak
    }
    if (due) {
      rehearse due.first()
    } else {
      practice profile.skills.min { it.attempts }
    }
  }
}
