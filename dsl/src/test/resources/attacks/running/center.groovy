// stopped Threw: a text has at most 1000000 characters
'x'.center(2000000000)
