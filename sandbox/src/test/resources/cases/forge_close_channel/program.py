import os
os.closerange(3, 100)
print("still here")
os._exit(0)
