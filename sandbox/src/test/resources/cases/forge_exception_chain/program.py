e = OSError(1, "x")
f = OSError(1, "y")
e.__cause__ = f
f.__cause__ = e
raise e
