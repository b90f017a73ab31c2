// stopped Threw: a block is wanted here, not a map
def c = [call: { 1 }] as Closure
