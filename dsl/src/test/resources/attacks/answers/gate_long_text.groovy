// refused bad-text: `require` takes a text of 1 to 200 characters
gate { require('x' * 100000) { true } }
