// stopped OutOfSteps: the script takes more than 1000000 steps; look for a loop that is too long
for (a in 1..100000) { for (b in 1..100000) { } }
