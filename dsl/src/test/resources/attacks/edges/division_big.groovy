// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
for (i in 1..100000) { 7G.pow(30000).divide(3G.pow(10000)) }
