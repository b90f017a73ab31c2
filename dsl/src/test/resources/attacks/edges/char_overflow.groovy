// answers practice parsing
def c = 'a' as char
100000.times { c++ }
