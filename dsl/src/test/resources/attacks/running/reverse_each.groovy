// stopped OutOfSteps: the script takes more than 1000000 steps; look for a loop that is too long
(1..90000).toList().reverseEach { (1..90000).each { } }
