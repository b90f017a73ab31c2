// stopped Threw: a range has at most 100000 entries
(0.5..2000000000).toList()
