// answers 0.426894015
// Keeps the chance to pass at two in three, by the logit.
curve {
  within 0.05, 0.95
  next { skill, history ->
    double p = Math.clamp(skill.proficiency, 0.01d, 0.99d)
    double ability = Math.log(p / (1 - p))
    1 / (1 + Math.exp(0.7 - ability))
  }
}
