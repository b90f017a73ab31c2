import sys
sys.stdout.buffer.write(b"\x00\x00\x00\x02FN")
sys.stdout.flush()
sys.exit(0)
