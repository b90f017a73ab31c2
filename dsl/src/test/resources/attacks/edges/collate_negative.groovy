// answers practice parsing
[1, 2].collate(1, -1)
