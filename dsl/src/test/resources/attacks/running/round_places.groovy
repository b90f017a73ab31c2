// answers practice parsing
1.5.round(2000000000)
