// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
(1..90000).inject([]) { List<Integer> all, int i -> all + i }
