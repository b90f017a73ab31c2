// answers practice parsing
1.5 ** -2000000000
0.1 ** 2000000000
