// stopped Threw: a range has at most 100000 entries
(1..Double.POSITIVE_INFINITY).size()
