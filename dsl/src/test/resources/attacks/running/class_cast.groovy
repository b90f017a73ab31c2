// stopped Threw: For input string: "x"
Object o = 'x'
int i = o as int
