import os
for fd in range(3, 16):
    try:
        os.write(fd, b"\xff\xff\xff\xff" + bytes(100))
    except OSError:
        pass
while True:
    pass
