// stopped Threw: Illegal Capacity: -1
[1] * -1
