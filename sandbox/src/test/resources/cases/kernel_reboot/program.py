import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = None
if libc.reboot(0x1234567) == -1:
    raise OSError(ctypes.get_errno(), "refused")
