// stopped Threw: a list has at most 100000 entries
def l = [1]
l[2000000000] = 1
