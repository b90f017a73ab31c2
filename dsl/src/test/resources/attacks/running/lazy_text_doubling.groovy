// stopped Threw: a text has at most 1000000 characters
def s = 'x'
60.times { s = "$s$s" }
s.length()
