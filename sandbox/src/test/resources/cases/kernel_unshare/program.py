import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = None
if libc.unshare(0x10000000) == -1:
    raise OSError(ctypes.get_errno(), "refused")
