// stopped Threw: a number has at most 1000 digits
curve { next { skill, history -> 'x' * 900000 as Object as Number } }
