// answers practice parsing
[1, 2].collate(0)
