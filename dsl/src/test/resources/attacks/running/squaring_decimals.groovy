// stopped Threw: a decimal number has at most 2000 digits
def n = 1.1
60.times { n = n * n }
if (n > 1) { practice profile.skills.last() }
