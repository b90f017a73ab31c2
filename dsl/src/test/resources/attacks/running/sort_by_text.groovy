// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
(1..90000).toList().sort { 'x' * 100000 + it }
