// answers practice parsing
def l = (1..10).toList()
20000.times { l = l.subList(0, 10) }
l.size()
