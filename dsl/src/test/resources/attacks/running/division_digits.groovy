// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
def n = 1.0
for (i in 1..100000) { n = n / 3.0 + 1.0 / 7.0 }
