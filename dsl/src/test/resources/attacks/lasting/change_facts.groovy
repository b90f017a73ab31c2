// answers practice parsing
profile.skills.clear()
profile.outcomes.clear()
