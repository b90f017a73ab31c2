// stopped Threw: Negative array index [-5] too large for array size 2
[1, 2][-5]
