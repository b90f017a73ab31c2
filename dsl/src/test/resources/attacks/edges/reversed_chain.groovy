// answers practice parsing
def l = (1..10).toList()
200000.times { l = l.reversed() }
l.size()
