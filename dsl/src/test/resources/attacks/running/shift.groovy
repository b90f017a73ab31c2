// stopped Threw: a number is shifted by at most 100000 bits
1G << 2000000000
