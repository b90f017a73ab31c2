// stopped Threw: a weight must be >= 0 and finite, was NaN
random.weighted([1, 2]) { Double.NaN }
