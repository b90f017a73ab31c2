// stopped Threw: Infinite loop in 1.step(10, 0)
1.step(10, 0) { }
