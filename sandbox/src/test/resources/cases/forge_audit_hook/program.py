import sys, os
sys.addaudithook(lambda event, args: os._exit(0) if event == "exec" else None)
exec("1")
