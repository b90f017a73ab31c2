import os
os.link('/usr/bin/env', 'left')
