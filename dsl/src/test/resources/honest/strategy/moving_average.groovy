// answers practice graphs
// An average that forgets, kept in a local.
strategy {
  next { profile, random ->
    double alpha = 0.3
    def smooth = { Skill s ->
      double mean = 0.5
      profile.outcomes(s).each { mean = alpha * it.score + (1 - alpha) * mean }
      mean
    }
    practice profile.skills.min { smooth(it) as double }
  }
}
