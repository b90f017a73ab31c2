// refused wrong-type: a number is wanted here, not a block
curve { next { skill, history -> { -> 1 } } }
