// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
def s = 'a ' * 400000
for (i in 1..1000) { s.tokenize() }
