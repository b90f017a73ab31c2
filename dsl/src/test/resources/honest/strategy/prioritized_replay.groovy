// answers practice graphs
// Rank weights over the latest scores (Jiang, Grefenstette and Rocktäschel 2021).
strategy {
  next { profile, random ->
    def ranked = profile.skills.toSorted { a, b -> a.proficiency <=> b.proficiency }
    int rank = 0
    Map<String, Double> weight = [:]
    ranked.eachWithIndex { Skill s, int i -> weight[s.name] = (1.0d / (i + 1)) ** 2 as double }
    practice random.weighted(ranked) { weight[it.name] }
  }
}
