// stopped Threw: a whole number has at most 100000 bits
def n = 2G
40.times { n = n**n }
