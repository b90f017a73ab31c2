"""What runs in the process of one program: takes a job, shuts itself in, runs what it was given,
and says how that ended. After `give_up_rights` nothing here is trusted by anybody."""
import _signal
import _socket
import fcntl
import gc
import os
import struct
import sys
import time

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
# What one descriptor takes beside the bytes with which it comes.
ROOM_FOR_ONE = _socket.CMSG_LEN(4)
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
        return self._decode(self._frame(begin))

    def receive_bytes(self):
        """The bytes of the next value."""
        return self._frame(b"")

    def receive_kind(self):
        """The kind of the next frame, and its value."""
        frame = self._frame(b"")
        return frame[:1], self._decode(frame[1:])

    def _frame(self, begin):
        size, = self._unpack(begin + self._exactly(4 - len(begin)))
        if size > MAX_FRAME:
            raise ValueError("a frame is too long")
        return self._exactly(size)

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


def live(own_namespaces, memory, channel, out, err):
    """The whole life of a forked child, which has that many bytes of memory mapped; does not
    return. What it runs costs more than it seems to: of each page in which it touches an object it
    makes a copy. So it takes what is nearest to the kernel."""
    try:
        os.setsid()
        _arrange(channel, out, err)
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
    _signal.signal(_signal.SIGINT, _signal.default_int_handler)


def _take_job():
    """The job, and at its first byte the end of a wire to another program where it has one."""
    channel = _socket.socket(fileno=CHANNEL)
    first, rights, _, _ = channel.recvmsg(1, ROOM_FOR_ONE)
    channel.detach()
    if not first:
        os._exit(0)
    for _, _, packed in rights:
        descriptor = int.from_bytes(packed, sys.byteorder)
        os.dup2(descriptor, LINK)
        if descriptor != LINK:
            os.close(descriptor)
    return Wire(CHANNEL).receive(first)


def _settle(job, own_namespaces, memory):
    limits = job["limits"]
    _give_stdin(job["stdin"])
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
    channel = _socket.socket(fileno=CHANNEL)
    rights = [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, descriptor.to_bytes(4, sys.byteorder))
              for descriptor in work]
    began = struct.pack(">qq", time.monotonic_ns(), time.process_time_ns())
    channel.sendmsg([struct.pack(">I", 1 + len(began)) + how + began], rights)
    channel.detach()
    for descriptor in work:
        os.close(descriptor)


def _bound_recursion(most):
    grant = sys.setrecursionlimit

    def setrecursionlimit(limit):
        grant(limit if type(limit) is not int else min(limit, most))

    sys.setrecursionlimit = setrecursionlimit


def make_streams():
    """The streams of every program, before any is forked: objects that ask once what their
    descriptors can do, so these are for a moment what they will be in a child."""
    kept = [os.dup(stream) for stream in (STDIN, STDOUT, STDERR)]
    memory, (read, write) = os.memfd_create("stdin"), os.pipe()
    for stream, descriptor in ((STDIN, memory), (STDOUT, write), (STDERR, write)):
        os.dup2(descriptor, stream)
    sys.stdin = open(STDIN, "r", encoding="utf-8", closefd=False)
    sys.stdout = open(STDOUT, "w", encoding="utf-8", closefd=False)
    sys.stderr = open(STDERR, "w", encoding="utf-8", errors="backslashreplace", closefd=False,
                      buffering=1)
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr
    for stream, descriptor in enumerate(kept):
        os.dup2(descriptor, stream)
    for descriptor in (*kept, memory, read, write):
        os.close(descriptor)


def _give_stdin(text):
    memory = os.memfd_create("stdin", os.MFD_ALLOW_SEALING)
    left = memoryview(text)
    while left:
        left = left[os.write(memory, left):]
    os.lseek(memory, 0, os.SEEK_SET)
    fcntl.fcntl(memory, ADD_SEALS, SEALED)
    os.dup2(memory, STDIN)
    os.close(memory)
