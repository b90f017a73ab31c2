// stopped Threw: this would take too long; use smaller lists or texts
(1..90000).toList().join('x' * 90000)
