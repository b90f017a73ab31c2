// stopped Threw: a whole number has at most 100000 bits
curve { next { skill, history -> 2G.pow(99999) } }
