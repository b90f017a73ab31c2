// How hard, so that passing and failing are as likely? The mean of the latest difficulties, each moved
// up by a step where the task was passed and down where it was not: an up-and-down method (Dixon and
// Mood 1948) that averages its way out of the noise of single answers.
curve {
  def latest = 5
  def step = 0.2

  next { skill, history ->
    if (skill.attempts == 0) {
      return 0.1
    }
    history.outcomes.takeRight(latest).mean { it.difficulty + (it.passed ? step : -step) }
  }
}
