import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = None
if libc.umount2(b'/proc', 2) == -1:
    raise OSError(ctypes.get_errno(), "refused")
