// answers practice parsing
profile.last(2000000000).passRate
