x = bytearray(60 << 20)
print(len(x))
