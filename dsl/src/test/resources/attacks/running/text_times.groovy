// stopped Threw: a text has at most 1000000 characters
'x' * 2000000000
