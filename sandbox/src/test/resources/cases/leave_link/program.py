import os
os.symlink('/etc/passwd', 'left.txt')
