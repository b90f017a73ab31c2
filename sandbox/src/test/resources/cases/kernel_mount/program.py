import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = None
if libc.mount(b'none', b'/scratch', b'tmpfs', 0, None) == -1:
    raise OSError(ctypes.get_errno(), "refused")
