// Which skill pays best to practise? A bandit over skills (SEC: Chen, Wang and others 2025): the
// reward of a task is how far its score lay from the skill's average, its value a moving average of
// that, and skills are drawn by Boltzmann's weights.
strategy {
  double rate = 0.5         // how fast a value follows its rewards
  double pace = 0.05        // how fast an average follows its scores
  double temperature = 0.2  // the lower, the surer the best skill is drawn

  next { profile, random ->
    Map<String, Double> values = [:]
    for (skill in profile.skills) {
      double average = 0.5
      double value = 0.5
      for (outcome in profile.outcomes(skill)) {
        double advantage = outcome.score - average
        value += rate * (Math.abs(advantage) - value)
        average += pace * advantage
      }
      values[skill.name] = value
    }
    practice random.weighted(profile.skills) { Math.exp(values[it.name] / temperature) }
  }
}
