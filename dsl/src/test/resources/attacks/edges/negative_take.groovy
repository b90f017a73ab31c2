// answers practice parsing
[1].take(-1)
[1].drop(-1)
'x'.take(-1)
