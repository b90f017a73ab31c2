// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
def all = []
for (i in 1..100000) { for (j in 1..10) { all.add({ i + j }) } }
