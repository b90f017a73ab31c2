// answers practice parsing
// Each of four phases has its own rule.
strategy {
  next { profile, random ->
    switch (profile.cycle % 4) {
      case 0:
        practice profile.skills.first()
        break
      case [1, 2]:
        stretch profile.skills.last()
        break
      default:
        rehearse profile.skills[1]
    }
  }
}
