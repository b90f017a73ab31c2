// stopped Threw: this would take too long; use smaller lists or texts
def a = 'a' * 900000
a.contains('a' * 400000 + 'b')
