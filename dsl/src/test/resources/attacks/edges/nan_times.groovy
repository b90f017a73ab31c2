// answers practice parsing
Double.NaN.times { }
