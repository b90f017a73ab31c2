// answers practice parsing
1 !in [1]
