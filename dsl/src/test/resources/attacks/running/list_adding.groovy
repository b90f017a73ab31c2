// stopped OutOfSteps: the script takes more than 1000000 steps; look for a loop that is too long
def l = []
for (i in 1..100000) { for (j in 1..1000) { l.add(i) } }
