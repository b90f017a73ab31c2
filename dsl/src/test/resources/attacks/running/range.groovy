// stopped Threw: a range has at most 100000 entries
(1..2000000000).toList()
