// Which skill stands lowest? All skills rise together: none runs ahead of what is built on it, and
// none is forgotten while others are drilled. Where a skill stands is read from its latest tasks, a
// pass counting for more than their difficulty and a failure for less, and sinks while it is left
// alone.
strategy {
  def latest = 4
  def step = 0.1       // how far an outcome moves the level off the difficulty of its task
  def sinking = 0.002  // of the level, with each cycle without practice

  next { profile, random ->
    practice profile.skills.min { skill ->
      def own = profile.outcomes(skill).takeRight(latest)
      own.mean { it.difficulty + (it.passed ? step : -step) } - sinking * (profile.cycle - skill.lastPractised)
    }
  }
}
