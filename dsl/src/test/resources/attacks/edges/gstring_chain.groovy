// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
def s = "${1}"
100000.times { s = "${s}x" }
