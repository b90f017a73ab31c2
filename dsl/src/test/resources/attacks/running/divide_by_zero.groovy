// stopped Threw: a number is divided by zero
1.intdiv(0)
