// Which skill would teach most at the difficulty it has reached? Ability and difficulty lie on one
// scale (item response theory, Rasch 1960); the ability is drawn from what is known of it (Thompson
// 1933), a task teaches most where passing and failing are as likely, and most is gained where most
// is missing.
strategy {
  next { profile, random ->
    def best = profile.skills.max { skill ->
      double ability = random.normal(skill.proficiency, skill.uncertainty)
      double task = Math.max(skill.difficulty, 0.0)  // -1: no task yet
      double pass = 1 / (1 + Math.exp(2 * (task - ability)))
      pass * (1 - pass) * (1 - ability)
    }
    practice best
  }
}
