// stopped Threw: Index 5 out of bounds for length 1
[1].get(5)
