"""Forks the processes of programs, and buries them. It has the usual modules loaded, and never
holds a byte of any program: what a child finds in the memory that it got from here is the same for
every program."""
import array
import gc
import os
import signal
import socket
import struct

import _etude_box as box
import _etude_child as child
import _etude_usual as usual

FORK, BURY = b"f", b"b"
# The process, then status and processor time where it was buried.
REPLY = struct.Struct("=iiq")
REQUEST = struct.Struct("=ci")


class Zygote:
    """The end of the supervisor. Answers come in the order of the requests."""

    def __init__(self):
        self.socket, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        if os.fork() == 0:
            self.socket.close()
            _serve(other)
        other.close()

    def fork(self, descriptors):
        """Asks for a child with these three descriptors; the answer has its process."""
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))]
        self.socket.sendmsg([REQUEST.pack(FORK, 0)], rights)

    def bury(self, process):
        """Asks to wait for a process that is dead or dying."""
        self.socket.send(REQUEST.pack(BURY, process))

    def reply(self, waits=True):
        answer = self.socket.recv(REPLY.size, 0 if waits else socket.MSG_DONTWAIT)
        if not answer:
            raise EOFError("the fork server is gone")
        return REPLY.unpack(answer)


class Single:
    """In the place of a zygote where the supervisor has only one program: forks by itself, before
    it knows anything of it."""

    def __init__(self):
        self.socket = None
        self._replies = []

    def fork(self, descriptors):
        memory = box.memory_in_use()
        process = os.fork()
        if process == 0:
            child.live(False, memory, *descriptors)
        self._replies.append((process, 0, 0))

    def bury(self, process):
        # The first process of a container may end all others in it.
        if os.getpid() == 1:
            os.kill(-1, signal.SIGKILL)
        self._replies.append((process, *_buried(process)))

    def reply(self, _waits=True):
        return self._replies.pop(0)


def _serve(requests):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    box.hide()
    # The wires to the host are the supervisor's alone.
    null = os.open("/dev/null", os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    os.closerange(3, requests.fileno())
    os.closerange(requests.fileno() + 1, 1024)
    space = box.ProcessSpace()
    usual.rehearse()
    gc.collect()
    gc.freeze()
    gc.disable()
    memory = box.memory_in_use()
    while True:
        message, descriptors, _, _ = socket.recv_fds(requests, REQUEST.size, 3)
        if not message:
            os._exit(0)
        kind, process = REQUEST.unpack(message)
        if kind == FORK:
            space.open()
            process = os.fork()
            if process == 0:
                child.live(True, memory, *descriptors)
            space.close()
            for descriptor in descriptors:
                os.close(descriptor)
            requests.send(REPLY.pack(process, 0, 0))
        else:
            requests.send(REPLY.pack(process, *_buried(process)))


def _buried(process):
    """Status as `os.waitpid` gives it, and processor time in nanoseconds."""
    _, status, usage = os.wait4(process, 0)
    return status, int((usage.ru_utime + usage.ru_stime) * 1e9)
