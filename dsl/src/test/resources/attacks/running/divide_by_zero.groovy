// stopped Threw: ArithmeticException: / by zero
1.intdiv(0)
