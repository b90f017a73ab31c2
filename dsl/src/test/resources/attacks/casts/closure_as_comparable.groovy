// stopped Threw: a comparable is wanted here, not a _closure3
def c = { 1 } as Comparable
c.compareTo(1)
