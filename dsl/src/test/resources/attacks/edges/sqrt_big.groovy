// answers practice parsing
7G.pow(30000).sqrt()
