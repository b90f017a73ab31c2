// answers practice parsing
// Sorted by two keys.
strategy {
  next { profile, random ->
    def order = profile.skills.toSorted { a, b -> a.attempts <=> b.attempts ?: a.name <=> b.name }
    practice order[1]
  }
}
