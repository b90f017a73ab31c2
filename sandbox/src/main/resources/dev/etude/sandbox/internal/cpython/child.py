"""What runs in the process of one program: takes a job, shuts itself in, runs what it was given,
and says how that ended. After `give_up_rights` nothing here is trusted by anybody."""
import fcntl
import gc
import os
import signal
import socket
import struct
import sys

import _etude_box as box
import _etude_endings as endings
import _etude_refusals as refusals
import _etude_roles as roles
import _etude_testing as testing
import _etude_usual as usual
import _etude_values as values

STDIN, STDOUT, STDERR, CHANNEL, LINK = 0, 1, 2, 3, 4
# Descriptors are moved out of the way up here while they get their places.
HIGH = 200
MAX_FRAME = 48 << 20
# fcntl: nobody can write, grow, shrink, or unseal this memory any more.
ADD_SEALS, SEALED = 1033, 1 | 2 | 4 | 8
FAILED = 70
# Kinds of frames to the host, by their first byte.
BEGUN, HARMLESS, RESTS = b"B", b"H", b"G"


class Wire:
    """Length-prefixed frames over one socket, each one value."""

    def __init__(self, descriptor):
        self._read, self._write = os.read, os.write
        self._pack, self._unpack = struct.Struct(">I").pack, struct.Struct(">I").unpack
        self._descriptor = descriptor
        self._decode, self._encode = values.decode, values.encode

    def receive(self, begin=b""):
        """The next value; `EOFError` where there is none. `begin` was read already."""
        size, = self._unpack(begin + self._exactly(4 - len(begin)))
        if size > MAX_FRAME:
            raise ValueError("a frame is too long")
        return self._decode(self._exactly(size))

    def _exactly(self, count):
        parts = []
        while count:
            part = self._read(self._descriptor, min(count, 1 << 20))
            if not part:
                raise EOFError
            parts.append(part)
            count -= len(part)
        return b"".join(parts)

    def send(self, *values, kind=b""):
        """A frame for each value, in one go."""
        self._send([kind + self._encode(value) for value in values])

    def send_bytes(self, octets):
        self._send([octets])

    def _send(self, bodies):
        left = memoryview(b"".join([self._pack(len(body)) + body for body in bodies]))
        while left:
            left = left[self._write(self._descriptor, left):]


def live(own_namespaces, channel, out, err):
    """The whole life of a forked child; does not return."""
    try:
        os.setsid()
        _arrange(channel, out, err)
        memory = box.memory_in_use()
        if own_namespaces:
            box.enter()
        job = _take_job()
        work = _settle(job, own_namespaces, memory)
        witness = refusals.Witness(job["limits"]["processes"] > 1)
        _serve(job, work, witness)
    except BaseException as e:
        try:
            os.write(STDERR, f"the child failed: {type(e).__name__}: {e}\n".encode())
        finally:
            os._exit(FAILED)
    os._exit(0)


def _serve(job, work, witness):
    """Plays the role of one job; comes to the next one only where nothing is left of the first."""
    limits, wire = job["limits"], Wire(CHANNEL)
    while job["limits"] == limits:
        _tell_begun(HARMLESS if testing.goes_on(job) else BEGUN, work)
        work = []
        wire.send_bytes(RESTS + roles.ROLES[job["role"]](
            job, wire, Wire(LINK), endings.Endings(job, witness)))
        os.close(LINK)
        job = _take_job()
    raise ValueError("the tests of one process have the same limits")


def _arrange(channel, out, err):
    """The wires to the outside get their places; everything else is closed."""
    for place, descriptor in ((CHANNEL, channel), (STDOUT, out), (STDERR, err)):
        os.dup2(descriptor, HIGH + place)
    os.dup2(os.open("/dev/null", os.O_RDONLY), STDIN)
    for place in (CHANNEL, STDOUT, STDERR):
        os.dup2(HIGH + place, place)
    os.closerange(CHANNEL + 1, 1024)
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _take_job():
    """The job, and at its first byte the end of a wire to another program where it has one."""
    wire = socket.socket(fileno=os.dup(CHANNEL))
    first, descriptors, _, _ = socket.recv_fds(wire, 1, 1)
    if not first:
        os._exit(0)
    wire.close()
    for descriptor in descriptors:
        os.dup2(descriptor, LINK)
        if descriptor != LINK:
            os.close(descriptor)
    return Wire(CHANNEL).receive(first)


def _settle(job, own_namespaces, memory):
    limits = job["limits"]
    _standard_streams(job["stdin"])
    box.furnish(job["files"], limits, own_namespaces)
    _bound_recursion(limits["recursion"])
    sys.argv = ["program.py"]
    sys.path.insert(0, box.WORK)
    usual.settle(limits["processes"] > 1)
    gc.enable()
    work = os.open(box.WORK, os.O_RDONLY | os.O_DIRECTORY)
    box.limit(limits, memory, testing.REST_CPU_SECONDS if job["goes_on"] else 0)
    box.give_up_rights(limits)
    return [work]


def _tell_begun(how, work):
    begun = socket.socket(fileno=os.dup(CHANNEL))
    socket.send_fds(begun, [struct.pack(">I", 1) + how], work)
    begun.close()
    for descriptor in work:
        os.close(descriptor)


def _bound_recursion(most):
    grant = sys.setrecursionlimit

    def setrecursionlimit(limit):
        grant(limit if type(limit) is not int else min(limit, most))

    sys.setrecursionlimit = setrecursionlimit


def _standard_streams(stdin):
    descriptor = os.memfd_create("stdin", os.MFD_ALLOW_SEALING)
    with open(descriptor, "wb", closefd=False) as memory:
        memory.write(stdin)
    os.lseek(descriptor, 0, os.SEEK_SET)
    fcntl.fcntl(descriptor, ADD_SEALS, SEALED)
    os.dup2(descriptor, STDIN)
    os.close(descriptor)
    sys.stdin = open(STDIN, "r", encoding="utf-8", closefd=False)
    sys.stdout = open(STDOUT, "w", encoding="utf-8", closefd=False)
    sys.stderr = open(STDERR, "w", encoding="utf-8", errors="backslashreplace", closefd=False,
                      buffering=1)
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr
