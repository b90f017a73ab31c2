// answers practice parsing
List<Integer> l = [1]
100000.times { l = l.asUnmodifiable() }
l.get(0)
