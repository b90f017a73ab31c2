// stopped Threw: a text has at most 1000000 characters
'x'.padRight(2000000000, 'yz')
