// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
def s = 'x' * 1000000
for (i in 1..100000) { s.reverse() }
