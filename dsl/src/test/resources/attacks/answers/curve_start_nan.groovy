// refused bad-number: `start` takes a number in [0,1], not NaN
curve { start Double.NaN }
