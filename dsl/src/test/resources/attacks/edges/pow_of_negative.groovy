// answers practice parsing
(-1G).pow(2000000000)
