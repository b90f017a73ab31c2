// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
def big = (1..90000).toList()
(1..90000).collect { big.reverse() }
