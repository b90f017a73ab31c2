// answers practice parsing
def s = [[1], [2]] as Set<List<Integer>>
s.contains([1])
