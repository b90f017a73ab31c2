import os
os.symlink('/root', 'r')
print(os.listdir('r'))
