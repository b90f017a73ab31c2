// stopped Threw: this would take too long; use smaller lists or texts
def a = (1..90000).toList()
def b = (1..90000).toList().reverse()
a.containsAll(b)
