import os
os.chroot('/')
