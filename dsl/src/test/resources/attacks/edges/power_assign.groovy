// refused wrong-type: a whole number is wanted here, not a number
int x = 7
x **= 1000000
