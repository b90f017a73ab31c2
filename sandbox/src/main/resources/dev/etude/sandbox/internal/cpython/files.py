"""Takes files out of a program's folder when its processes are gone. No link is followed, nothing
but regular files is opened, and no more is read than the program was allowed to write."""
import os
import stat
import struct

LENGTH = struct.Struct(">I")
MAX_DEPTH = 40


def is_empty(folder):
    with os.scandir(folder) as entries:
        return next(entries, None) is None


def collected(folder, max_files, max_bytes):
    """Count, then path and content of each file, as far as they fit the bounds."""
    taken = []
    _collect(folder, b"", [max_files], [max_bytes], taken, 0)
    parts = [LENGTH.pack(len(taken))]
    for path, content in taken:
        parts += (LENGTH.pack(len(path)), path, LENGTH.pack(len(content)), content)
    return b"".join(parts)


def _collect(folder, prefix, files_left, bytes_left, taken, depth):
    # A copy, because a scan closes nothing of its own and may be left early.
    with os.scandir(folder) as entries:
        names = sorted(os.fsencode(entry.name) for entry in entries)
    for name in names:
        if not files_left[0] or depth > MAX_DEPTH:
            return
        kind = os.lstat(name, dir_fd=folder).st_mode
        if stat.S_ISREG(kind):
            _take(folder, name, prefix, files_left, bytes_left, taken)
        elif stat.S_ISDIR(kind):
            inner = _opened(name, folder, os.O_DIRECTORY)
            if inner is not None:
                try:
                    _collect(inner, prefix + name + b"/", files_left, bytes_left, taken, depth + 1)
                finally:
                    os.close(inner)


def _take(folder, name, prefix, files_left, bytes_left, taken):
    file = _opened(name, folder, os.O_NONBLOCK)
    if file is None:
        return
    with open(file, "rb") as content:
        state = os.fstat(file)
        if stat.S_ISREG(state.st_mode) and state.st_size <= bytes_left[0]:
            octets = content.read(state.st_size)
            bytes_left[0] -= len(octets)
            files_left[0] -= 1
            taken.append((prefix + name, octets))


def _opened(name, folder, kind):
    try:
        return os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | kind, dir_fd=folder)
    except OSError:
        # The program took away its own rights to it, or made it something else.
        return None
