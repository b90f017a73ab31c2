// stopped Threw: Exceeds capacity of Duration: 18446744073709551614000000000000000
def d = 2000000.seconds
for (i in 1..100) { d = d.multipliedBy(9223372036854775807L) }
