// answers practice graphs
// A fold with two values in a map.
strategy {
  next { profile, random ->
    Map<String, Integer> runs = profile.outcomes.inject([:] as Map<String, Integer>) { Map<String, Integer> all, Outcome o ->
      all[o.skill] = (all[o.skill] ?: 0) + 1
      all
    }
    practice profile.skills.min { runs[it.name] ?: 0 }
  }
}
