// stopped Threw: `x` is not a number
Object o = 'x'
int i = o as int
