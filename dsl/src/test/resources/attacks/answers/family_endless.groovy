// stopped OutOfSteps: the script takes more than 10000000 steps; look for a loop that is too long
family {
  skills 'numbers'
  pose { level, random -> for (i in 1..100000) { for (j in 1..100000) { } } }
}
