import mmap
m = mmap.mmap(-1, 4096, prot=7)
m.write(b'\xc3')
print('mapped')
