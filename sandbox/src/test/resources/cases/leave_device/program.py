import os
os.mknod('left', 0o60600, os.makedev(8, 0))
