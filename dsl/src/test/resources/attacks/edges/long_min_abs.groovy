// answers practice parsing
Math.abs(Long.MIN_VALUE).times { }
