// stopped OutOfSteps: the script takes more than 1000000 steps; look for a loop that is too long
(0.0d).upto(Double.POSITIVE_INFINITY) { }
