// answers practice graphs
// Every pair of skills, the widest apart.
strategy {
  next { profile, random ->
    Skill low = profile.skills.first()
    double widest = -1
    for (a in profile.skills) {
      for (b in profile.skills) {
        if (a.name != b.name && Math.abs(a.proficiency - b.proficiency) > widest) {
          widest = Math.abs(a.proficiency - b.proficiency)
          low = a.proficiency < b.proficiency ? a : b
        }
      }
    }
    practice low
  }
}
