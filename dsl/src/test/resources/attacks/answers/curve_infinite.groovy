// answers 1.0
curve { next { skill, history -> Double.POSITIVE_INFINITY } }
