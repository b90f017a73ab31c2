// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
for (i in 1..100000) { random.shuffle(1..100000) }
