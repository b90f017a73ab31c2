// answers practice parsing
// Highest variance of scores, two passes over the data.
strategy {
  next { profile, random ->
    def variance = { List<Double> xs ->
      double m = xs.mean()
      xs.collect { (it - m) ** 2 as double }.mean()
    }
    practice profile.skills.max { Skill s -> variance(profile.outcomes(s).collect { it.score }) as double }
  }
}
