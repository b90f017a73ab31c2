// stopped Threw: a list has at most 100000 entries
[(1..1000).toList(), (1..1000).toList()].combinations()
