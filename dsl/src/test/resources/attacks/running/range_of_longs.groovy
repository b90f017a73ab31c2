// stopped Threw: a range has at most 100000 entries
(1L..2000000000000L).toList()
