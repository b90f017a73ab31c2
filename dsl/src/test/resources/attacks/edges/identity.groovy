// answers practice parsing
profile === random
