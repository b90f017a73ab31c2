def check(candidate): pass

def accepts(arguments, expected, answer): return True

def solve(xs): return None
