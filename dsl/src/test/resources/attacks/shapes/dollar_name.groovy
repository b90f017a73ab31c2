// answers practice parsing
def a$b = 1
