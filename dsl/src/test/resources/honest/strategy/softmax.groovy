// answers practice graphs
// Boltzmann exploration over the need for practice.
strategy {
  next { profile, random ->
    double temperature = 0.2
    def weights = profile.skills.collect { Math.exp((1 - it.proficiency) / temperature) }
    double sum = weights.total()
    double left = random.decimal(0, 1) * sum
    int at = 0
    for (w in weights) {
      if (left < w) {
        break
      }
      left -= w
      at++
    }
    practice profile.skills[Math.min(at, profile.skills.size() - 1)]
  }
}
