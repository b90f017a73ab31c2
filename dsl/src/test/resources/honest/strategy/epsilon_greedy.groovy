// answers practice graphs
// Explores one time in five, else takes the skill that fails most (Watkins 1989).
strategy {
  next { profile, random ->
    def skill = profile.skills.min { it.proficiency }
    if (random.chance(0.2)) {
      skill = random.pick(profile.skills)
    }
    practice skill
  }
}
