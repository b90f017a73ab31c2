// How hard, given what the builder can do? Where it passes four of ten by the logistic model of item
// response theory (Rasch 1960), a little easier while little is known.
curve {
  def pass = 0.4

  next { skill, history ->
    if (skill.attempts == 0) {
      return 0.1
    }
    skill.proficiency - Math.log(pass / (1 - pass)) / 6 - 0.2 * skill.uncertainty
  }
}
