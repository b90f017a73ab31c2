import os
os.execv('/usr/bin/id', ['id'])
