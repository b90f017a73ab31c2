// stopped Threw: a list has at most 100000 entries
(1..90000).toList().collate(40000, 1)
