// stopped Threw: this holds more than 2000000 parts, counted with what its parts hold; use smaller lists or
('x' * 1000000).toList().toList().toList().permutations()
