"""A seccomp filter: the calls into the kernel that a program has no business with. It stands behind
namespaces and limits, so what it mainly does is to make the kernel's surface small."""
import platform
import struct

# Name: number on x86_64, number on aarch64; None where there is no such call.
REFUSED = {
    # Other processes.
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "kcmp": (312, 272), "pidfd_getfd": (438, 438), "process_madvise": (440, 440),
    # Namespaces and mounts.
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51),
    "unshare": (272, 97), "setns": (308, 268), "move_mount": (429, 429), "fsopen": (430, 430),
    "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "open_tree": (428, 428), "mount_setattr": (442, 442),
    # The network. A pair of connected sockets can still be had.
    "socket": (41, 198), "bind": (49, 200), "connect": (42, 203), "listen": (50, 201),
    "accept": (43, 202), "accept4": (288, 242),
    # Memory that no limit of a process counts.
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "shmget": (29, 194),
    "shmat": (30, 196), "shmctl": (31, 195), "semget": (64, 190), "msgget": (68, 186),
    "mq_open": (240, 180),
    # Large parts of the kernel that were often broken.
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "fanotify_init": (300, 262), "quotactl": (179, 60), "quotactl_fd": (443, 443),
    "modify_ldt": (154, None), "personality": (135, 92), "move_pages": (279, 239),
    "migrate_pages": (256, 238), "lookup_dcookie": (212, 18),
    "open_by_handle_at": (304, 265), "name_to_handle_at": (303, 264),
    # The machine as a whole.
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "reboot": (169, 142),
    "swapon": (167, 224), "swapoff": (168, 225), "sethostname": (170, 161),
    "setdomainname": (171, 162), "acct": (163, 89), "settimeofday": (164, 170),
    "clock_settime": (227, 112), "clock_adjtime": (305, 266), "adjtimex": (159, 171),
    "syslog": (103, 116), "vhangup": (153, 58), "iopl": (172, None), "ioperm": (173, None),
}
PROCESSES = {"fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281)}
CLONE = (56, 220)
CLONE3 = (435, 435)
# Calls newer than this list do not exist.
FIRST_UNKNOWN = 450
X32 = 0x40000000

CLONE_THREAD = 0x00010000
NEW_NAMESPACES = 0x7E020000 | 0x80

LOAD, EQUAL, GREATER_EQUAL, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER_AT, ARCHITECTURE_AT, FIRST_ARGUMENT_AT = 0, 4, 16
ALLOW, KILL = 0x7FFF0000, 0x80000000
EPERM, ENOSYS = 0x00050000 | 1, 0x00050000 | 38

ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}


def build(threads, processes):
    """The filter as BPF instructions, or None on an architecture that is not known here.

    `threads` and `processes` say whether a program may have more than its first one. A thread is
    started by `clone`; the newer `clone3` hides its flags from filters, so it does not exist.
    """
    if platform.machine() not in ARCHITECTURES:
        return None
    column, architecture = ARCHITECTURES[platform.machine()]
    code = [
        _step(LOAD, 0, 0, ARCHITECTURE_AT),
        _step(EQUAL, 1, 0, architecture),
        _step(RETURN, 0, 0, KILL),
        _step(LOAD, 0, 0, NUMBER_AT),
        _step(GREATER_EQUAL, 0, 1, X32),
        _step(RETURN, 0, 0, EPERM),
        _step(GREATER_EQUAL, 0, 1, FIRST_UNKNOWN),
        _step(RETURN, 0, 0, ENOSYS),
        _step(EQUAL, 0, 1, CLONE3[column]),
        _step(RETURN, 0, 0, ENOSYS),
    ]
    refused = dict(REFUSED) if processes else {**REFUSED, **PROCESSES}
    for numbers in refused.values():
        if numbers[column] is not None:
            code += [_step(EQUAL, 0, 1, numbers[column]), _step(RETURN, 0, 0, EPERM)]
    code += [
        _step(EQUAL, 0, 6, CLONE[column]),
        _step(LOAD, 0, 0, FIRST_ARGUMENT_AT),
        _step(ANY_BIT, 0, 1, NEW_NAMESPACES),
        _step(RETURN, 0, 0, EPERM),
        _step(ANY_BIT, 0, 1, CLONE_THREAD),
        _step(RETURN, 0, 0, ALLOW if threads else EPERM),
        _step(RETURN, 0, 0, ALLOW if processes else EPERM),
        _step(RETURN, 0, 0, ALLOW),
    ]
    return b"".join(code)


def _step(operation, if_true, if_false, operand):
    return struct.pack("=HBBI", operation, if_true, if_false, operand)
