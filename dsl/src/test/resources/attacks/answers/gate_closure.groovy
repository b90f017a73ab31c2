// refused wrong-type: true or false is wanted here, not a block
gate { require('x') { { -> true } } }
