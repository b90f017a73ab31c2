// answers practice parsing
// Draws a success rate for each skill and takes the one nearest to a half.
strategy {
  next { profile, random ->
    def drawn = { Skill s ->
      int passed = profile.outcomes(s).count { it.passed } as int
      int failed = profile.outcomes(s).size() - passed
      double best = 0
      (1..12).each { best += random.decimal(0, 1) }
      double spread = Math.sqrt((passed + 1) * (failed + 1) / ((passed + failed + 2) ** 2 * (passed + failed + 3)))
      (passed + 1) / (passed + failed + 2) + (best - 6) * spread
    }
    Map<String, Double> rates = [:]
    for (s in profile.skills) {
      rates[s.name] = drawn(s) as double
    }
    practice profile.skills.min { Math.abs(rates[it.name] - 0.5) }
  }
}
