// answers 0.295
// An average of what was asked, pulled to what was passed.
curve {
  next { skill, history ->
    if (skill.difficulty < 0) {
      return 0.2
    }
    def passed = history.outcomes.findAll { it.passed }.collect { it.difficulty }
    double base = passed ? passed.mean() : 0.1d
    (base + skill.difficulty) / 2 + 0.02
  }
}
