import os
os.symlink('/etc/passwd', 'p')
print(open('p').read())
