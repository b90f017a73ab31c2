// refused fails: a whole number has at most 100000 bits
curve { start 2G.pow(99999) }
