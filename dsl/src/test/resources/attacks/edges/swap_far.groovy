// stopped Threw: Index 2000000000 out of bounds for length 1
[1].swap(0, 2000000000)
