// refused not-available: `x` is not available to scripts
x: for (i in 1..2) { break x }
