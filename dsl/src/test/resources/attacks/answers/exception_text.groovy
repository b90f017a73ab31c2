// stopped Threw: `between` goes from low to high, was 3 to 1
random.between(3, 1)
