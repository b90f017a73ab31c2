"""What a program is shut into: namespaces, a working folder, limits, no rights. Calls the kernel
through ctypes, because the `os` of Python 3.9 to 3.11 lacks most of these calls."""
import ctypes
import functools
import os
import resource
import struct

import _etude_syscalls

NEWNS, NEWUTS, NEWIPC = 0x00020000, 0x04000000, 0x08000000
NEWUSER, NEWPID, NEWNET = 0x10000000, 0x20000000, 0x40000000
READ_ONLY, NO_SUID, NO_DEVICES, NO_EXEC, REMOUNT, BIND, DETACH = 1, 2, 4, 8, 32, 4096, 2
SET_DUMPABLE, SET_NO_NEW_PRIVS, SET_SECCOMP, FILTER_MODE = 4, 38, 22, 2
CAPSET = {"x86_64": 126, "aarch64": 91}
CAPABILITY_VERSION = 0x20080522

WORK, TEMPORARY, CLOSED, BASE = "/scratch", "/tmp", "/closed", "/box"
STACK_BYTES = 64 << 20
THREAD_STACK_BYTES = 8 << 20
OPEN_FILES = 256
# Folders of the box itself, which do not count as the program's.
OWN_FOLDERS = 3

_libc = ctypes.CDLL(None, use_errno=True)
_libc.mount.argtypes = [ctypes.c_char_p] * 3 + [ctypes.c_ulong, ctypes.c_char_p]
_libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
_libc.syscall.argtypes = [ctypes.c_long, ctypes.c_char_p, ctypes.c_char_p]


def _check(result, what):
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def _mount(source, target, kind, flags, data=""):
    _check(_libc.mount(source.encode(), target.encode(), kind.encode(), flags, data.encode()),
           f"mount {target}")


def _prctl(option, value, more=0):
    _check(_libc.prctl(option, value, more, 0, 0), f"prctl {option}")


def hide():
    """No other process of the same user may look into this one."""
    _prctl(SET_DUMPABLE, 0)


def begin_space():
    """Goes on in a process that is the first of a pid namespace, and owns it: only the owner may
    make such namespaces for its children and come back. When it ends, so does everything here."""
    user, group = os.getuid(), os.getgid()
    _check(_libc.unshare(NEWUSER | NEWPID), "unshare")
    _map_to_self(user, group)
    process = os.fork()
    if process:
        os.closerange(0, 3)
        _, status = os.waitpid(process, 0)
        os._exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 1)


def _map_to_self(user, group):
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"{user} {user} 1")
    _write("/proc/self/gid_map", f"{group} {group} 1")


class ProcessSpace:
    """Lets the next fork begin a pid namespace, of which the child is the first process: when it
    ends, the kernel ends every process that it started."""

    def __init__(self):
        self._own = os.open("/proc/self/ns/pid", os.O_RDONLY)

    def open(self):
        _check(_libc.unshare(NEWPID), "unshare pid")

    def close(self):
        _check(_libc.setns(self._own, NEWPID), "setns pid")


def layers(single):
    """What keeps programs in, each as a phrase."""
    own = [] if single else ["namespaces and folder of its own for each program"]
    filtered = _filter(False, False) is not None
    return own + ["no rights"] + (["system calls filtered"] if filtered else [])


def memory_in_use():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[0]) * resource.getpagesize()


def enter():
    """Moves this process into user and mount namespaces of its own, in which it has a folder for
    itself and sees neither processes nor other folders. Its network namespace is its server's,
    which has no device."""
    _prctl(SET_DUMPABLE, 1)
    # What these three keep apart the filter refuses altogether, and they are dear to make.
    more = 0 if _filter(False, False) else NEWNET | NEWIPC | NEWUTS
    user, group = os.getuid(), os.getgid()
    _check(_libc.unshare(NEWUSER | NEWNS | more), "unshare")
    _map_to_self(user, group)
    _mount("none", BASE, "tmpfs", NO_SUID | NO_DEVICES | NO_EXEC, "size=64k,nr_inodes=8,mode=700")
    for folder in (WORK, TEMPORARY):
        os.mkdir(BASE + folder, 0o700)
        _mount(BASE + folder, folder, "none", BIND)
    _mount(CLOSED, "/proc", "none", BIND)


def _write(path, text):
    descriptor = os.open(path, os.O_WRONLY)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)


def furnish(files, limits, own_mounts):
    """Puts the program's files into its folder, goes there, and bounds the folder's size."""
    if own_mounts:
        _mount("none", BASE, "none", REMOUNT | NO_SUID | NO_DEVICES | NO_EXEC,
               f"size={max(limits['file_bytes'], 4096)},nr_inodes={limits['files'] + OWN_FOLDERS}")
        _check(_libc.umount2(BASE.encode(), DETACH), "umount")
    for path, content in files.items():
        place = os.path.join(WORK, path)
        os.makedirs(os.path.dirname(place), 0o700, exist_ok=True)
        with open(place, "xb") as file:
            file.write(content)
    os.chdir(WORK)


def limit(limits, memory_in_use, more_seconds):
    """Sets what the kernel counts for each process, and bounds the number of processes."""
    seconds = -(-limits["cpu_nanos"] // 1_000_000_000) + more_seconds
    threads = limits["threads"] > 1 or limits["processes"] > 1
    stack = THREAD_STACK_BYTES if limits["threads"] > 1 else STACK_BYTES
    bounds = [
        ("RLIMIT_CPU", seconds + 1),
        ("RLIMIT_AS", memory_in_use + limits["memory_bytes"]),
        ("RLIMIT_FSIZE", limits["file_bytes"]),
        ("RLIMIT_NOFILE", OPEN_FILES),
        ("RLIMIT_STACK", stack),
        ("RLIMIT_CORE", 0),
        ("RLIMIT_MEMLOCK", 0),
        ("RLIMIT_MSGQUEUE", 0),
        ("RLIMIT_SIGPENDING", 64),
    ]
    # Before 5.14 the kernel counted all processes of a user on the machine.
    if threads and _kernel() >= (5, 14):
        bounds.append(("RLIMIT_NPROC", limits["threads"] + limits["processes"] - 1))
    for name, bound in bounds:
        kind = getattr(resource, name)
        hard = resource.getrlimit(kind)[1]
        bound = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        resource.setrlimit(kind, (bound, bound))


def _kernel():
    release = os.uname().release.split(".")
    return int(release[0]), int("".join(filter(str.isdigit, release[1][:3])) or 0)


def give_up_rights(limits):
    """From here on this process can do nothing that the program should not."""
    _prctl(SET_NO_NEW_PRIVS, 1)
    header = struct.pack("=Ii", CAPABILITY_VERSION, 0)
    _check(_libc.syscall(CAPSET.get(os.uname().machine, 126), header, bytes(24)), "capset")
    bounds = _filter(limits["threads"] > 1, limits["processes"] > 1)
    if bounds is not None:
        _prctl(SET_SECCOMP, FILTER_MODE, ctypes.addressof(bounds[0]))


@functools.lru_cache(maxsize=None)
def _filter(threads, processes):
    """The filter of system calls as the kernel takes it, and what it points to; or None."""
    code = _etude_syscalls.build(threads, processes)
    if code is None:
        return None
    program = ctypes.create_string_buffer(code)
    # struct sock_fprog: how many instructions, and where they are.
    described = struct.pack("@HP", len(code) // 8, ctypes.addressof(program))
    return ctypes.create_string_buffer(described), program
