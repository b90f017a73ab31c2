import os
os.mkfifo('left')
