// stopped Threw: a count must be in 0 to 10000, was 2000000000
random.words(2000000000)
