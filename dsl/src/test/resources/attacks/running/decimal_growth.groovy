// stopped Threw: a decimal number has at most 2000 digits
BigDecimal n = 1.1
60.times { n = n.multiply(n) }
