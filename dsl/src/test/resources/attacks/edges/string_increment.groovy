// answers practice parsing
def s = 'z'
100000.times { s++ }
