// How hard, so that about half of the tasks pass? The difficulty follows the latest scores, up while
// they lie above the target and down while below (AdaRFT: Shi, Wu, Song and others 2025).
curve {
  def target = 0.5
  def step = 0.2
  def sensitivity = 1

  next { skill, history ->
    if (skill.attempts == 0) {
      return 0.1
    }
    double reward = history.outcomes.takeRight(2).mean { it.score }
    skill.difficulty + step * Math.tanh(sensitivity * (reward - target))
  }
}
