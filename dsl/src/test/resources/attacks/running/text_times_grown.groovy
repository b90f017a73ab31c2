// stopped Threw: a text has at most 1000000 characters
def s = 'x' * 1000000
100.times { s = s * 2 }
