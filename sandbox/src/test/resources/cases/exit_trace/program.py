import sys, os
sys.settrace(lambda *a: os._exit(0))
def f():
    pass
f()
print('unreached')
