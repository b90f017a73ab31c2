import zlib
x = zlib.compress(bytes(64 << 20), 9)
kept = []
while True:
    kept.append(zlib.decompress(x))
