import os
while True:
    for fd in range(3, 16):
        try:
            os.write(fd, b"\x00\x00\x00\x02AN" * 1000)
        except OSError:
            pass
