// Which skill surprised us most? Prioritised level replay (Jiang, Grefenstette and Rocktäschel 2021):
// skills are ranked by how far their latest scores lay from what their past promised, drawn by rank
// or, more often, by how long they were left alone; a new skill comes before any that is known.
strategy {
  double discount = 0.1     // how fast the past fades
  double temperature = 0.3  // 0.1 always takes the first of the ranking, 1 draws by 1 / rank
  double staleness = 0.7    // share of draws that go by age

  def surprise = { List<Outcome> outcomes ->
    double expected = 0.5
    double surprise = 0.5
    for (outcome in outcomes) {
      double gap = outcome.score - expected
      surprise += discount * (Math.abs(gap) - surprise)
      expected += discount * gap
    }
    surprise
  }

  next { profile, random ->
    def fresh = profile.skills.findAll { it.attempts == 0 }
    if (fresh) {
      practice random.pick(fresh)
    } else if (random.chance(staleness)) {
      practice random.weighted(profile.skills) { profile.cycle - it.lastPractised }
    } else {
      Map<String, Double> surprises = [:]
      for (skill in profile.skills) {
        surprises[skill.name] = surprise(profile.outcomes(skill)) as double
      }
      def ranking = profile.skills.sort { -surprises[it.name] }
      practice random.weighted(ranking) { Math.pow(ranking.indexOf(it) + 1, -1 / temperature) }
    }
  }
}
