// answers practice parsing
// Running products of exact decimals, many of them.
strategy {
  next { profile, random ->
    def keep = 1.0
    for (i in 1..300) {
      keep = keep * 0.97
    }
    practice keep < 0.001 ? profile.skills.first() : profile.skills.last()
  }
}
