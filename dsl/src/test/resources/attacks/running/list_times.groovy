// stopped Threw: a list has at most 100000 entries
[1] * 2000000000
