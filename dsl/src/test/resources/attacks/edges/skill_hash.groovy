// answers practice parsing
profile.skills.first().hashCode()
