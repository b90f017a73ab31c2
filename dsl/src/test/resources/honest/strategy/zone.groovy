// answers practice parsing
// Skills with a pass rate between 0.3 and 0.7 first, by a switch.
strategy {
  next { profile, random ->
    def zone = { Skill s ->
      switch (s.proficiency) {
        case { it < 0.3 }: return 1
        case { it > 0.7 }: return 2
        default: return 0
      }
    }
    practice profile.skills.min { zone(it) as int }
  }
}
