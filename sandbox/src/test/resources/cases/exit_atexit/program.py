import atexit, os
atexit.register(lambda: os._exit(0))
raise SystemExit(3)
