"""Stands between the host and the programs: gives each one its process, passes frames, keeps the
clock, takes what is written, and says how each process ended. It believes no program anything: a
frame from one is bounded bytes for the host to read."""
import os
import select
import signal
import socket
import struct
import sys
import time

import _etude_body as bodies
import _etude_box as box
import _etude_cell as cells
import _etude_child as child
import _etude_zygote as zygote

# From the host: a job, a message to a program, a deadline, bytes for its link, its end.
JOB, MESSAGE, DEADLINE, LINK, KILL = b"J", b"M", b"T", b"P", b"K"
# To the host: ready with its layers, a frame of a program, bytes of its link, its end.
READY, SAID, LINKED, ENDED = b"R", b"D", b"P", b"X"
HEADER = struct.Struct(">IcB")
# Time and processor time in nanoseconds, bytes of output, how many files and bytes of files are
# taken out, whether it may have several processes, with which others it may share a process, one
# after the other; the name of its link.
TERMS = struct.Struct(">qqiiq?iB")
NO_LINK, HOST_LINK = 255, 254
MAX_FRAME = 64 << 20
SPARES = 2
MOST_RESTING = 2


class Supervisor:

    def __init__(self, single):
        self._host_in, self._host_out = os.dup(0), os.dup(1)
        null = os.open("/dev/null", os.O_RDWR)
        os.dup2(null, 0)
        os.dup2(null, 1)
        self._zygote = zygote.Single() if single else zygote.Zygote()
        self._single = single
        box.hide()
        self._epoll = select.epoll()
        self._handlers = {}
        self._cells = {}
        self._links = {}
        self._spares = []
        self._resting = {}
        self._expected = []
        self._incoming = bytearray()
        self.watch(self._host_in, self._hear_host)
        if self._zygote.socket is not None:
            self.watch(self._zygote.socket.fileno(), lambda: self._hear_zygote(False))

    def watch(self, descriptor, handler):
        self._handlers[descriptor] = handler
        self._epoll.register(descriptor, select.EPOLLIN)

    def watch_writing(self, descriptor, wanted):
        """Whether a descriptor that is watched for reading is watched for writing as well."""
        if descriptor in self._handlers:
            self._epoll.modify(descriptor,
                               select.EPOLLIN | (select.EPOLLOUT if wanted else 0))

    def unwatch(self, descriptor):
        if self._handlers.pop(descriptor, None) is not None:
            self._epoll.unregister(descriptor)

    def serve(self):
        self._refill()
        self.tell(READY, 0, ",".join(self._layers()).encode())
        while True:
            ready = [(descriptor, self._handlers.get(descriptor))
                     for descriptor, _ in self._epoll.poll(self._patience())]
            for descriptor, handler in ready:
                # One handled before may have closed it, and its number may be in use again.
                if handler is not None and self._handlers.get(descriptor) is handler:
                    handler()
            now = time.monotonic_ns()
            for cell in list(self._cells.values()):
                cell.check(now)

    def _patience(self):
        """Seconds until the next deadline, -1 for ever."""
        waits = [cell.patience() for cell in self._cells.values()]
        return max(0, min(waits)) / 1e9 + 0.0005 if waits else -1

    def _layers(self):
        return box.layers(self._single)

    def tell(self, kind, cell, *parts):
        """One frame to the host."""
        size = sum(map(len, parts))
        frame = b"".join((HEADER.pack(size + 2, kind, cell), *parts))
        view = memoryview(frame)
        while view:
            view = view[os.write(self._host_out, view):]

    # The host.

    def _hear_host(self):
        chunk = os.read(self._host_in, 1 << 20)
        if not chunk:
            # Nobody is left to work for. Everything that was forked ends with this process.
            os._exit(0)
        incoming = self._incoming
        incoming += chunk
        while len(incoming) >= HEADER.size:
            size, kind, number = HEADER.unpack_from(incoming)
            if size < 2 or size > MAX_FRAME:
                os._exit(1)
            if len(incoming) < size + 4:
                return
            body = bytes(memoryview(incoming)[HEADER.size:size + 4])
            del incoming[:size + 4]
            self._obey(kind, number, body)

    def _obey(self, kind, number, body):
        if kind == JOB:
            self._begin(number, body)
            return
        cell = self._cells.get(number)
        if cell is None:
            # It has ended, and the host will hear so.
            return
        if kind == MESSAGE:
            cell.deadline_in(*struct.unpack_from(">q", body))
            cell.send(body[8:])
        elif kind == DEADLINE:
            cell.deadline_in(*struct.unpack(">q", body))
        elif kind == LINK:
            cell.send_link(body)
        elif kind == KILL:
            cell.end(cells.BY_HOST)

    def _begin(self, number, body):
        *terms, link = TERMS.unpack_from(body)
        cell = cells.Cell(self, self._rested(terms[-1]) or self._spare())
        self._cells[number] = cell
        cell.begin(number, terms, body[TERMS.size:], self._link(link, cell))

    def _link(self, name, cell):
        """The end of a wire for a program that talks to another one: to the program that was
        given the same name, or to the host."""
        if name == NO_LINK:
            return None
        if name in self._links:
            return self._links.pop(name)
        mine, other = socket.socketpair()
        if name == HOST_LINK:
            cell.link_to_host(mine)
        else:
            self._links[name] = mine
        return other

    # The fork server.

    def _refill(self):
        while len(self._spares) < (1 if self._single else SPARES):
            spare = bodies.Body()
            self._spares.append(spare)
            self._ask(self._zygote.fork, spare.descriptors_of_child(), spare.forked)

    def _spare(self):
        while not self._spares:
            self._refill()
        spare = self._spares.pop(0)
        while spare.process is None:
            self._hear_zygote()
        return spare

    def _ask(self, request, argument, answer):
        request(argument)
        self._expected.append(answer)
        if self._zygote.socket is None:
            self._hear_zygote()

    def _hear_zygote(self, waits=True):
        try:
            reply = self._zygote.reply(waits)
        except BlockingIOError:
            # The answer was taken by one who waited for it.
            return
        except (EOFError, OSError):
            # Without it no program can be started or buried any more.
            os._exit(1)
        self._expected.pop(0)(*reply)

    def bury(self, body):
        """Waits for a dead process; its status and processor time."""
        got = []
        self._ask(self._zygote.bury, body.process, lambda *reply: got.append(reply))
        while not got:
            self._hear_zygote()
        self.unwatch(body.pidfd)
        os.close(body.pidfd)
        return got[0][1:]

    # Processes that wait for another program.

    def rests(self, family, body):
        """A process that has ended its program and can be used again."""
        if family in self._resting:
            self._dismiss(family)
        elif len(self._resting) >= MOST_RESTING:
            self._dismiss(next(iter(self._resting)))
        self._resting[family] = body
        # It has nothing to say now.
        for descriptor in (body.pidfd, *body.wires()):
            self.watch(descriptor, lambda: self._dismiss(family))

    def _rested(self, family):
        body = self._resting.pop(family, None)
        if body is not None:
            for descriptor in (body.pidfd, *body.wires()):
                self.unwatch(descriptor)
        return body

    def _dismiss(self, family):
        body = self._rested(family)
        body.kill()
        self.bury(body)
        body.close()

    # The cells.

    def said(self, cell, frame):
        self.tell(SAID, cell.number, frame)

    def linked(self, cell, chunk):
        self.tell(LINKED, cell.number, chunk)

    def ended(self, cell, report):
        del self._cells[cell.number]
        self.tell(ENDED, cell.number, report)
        if not self._cells:
            # What one of a pair left for the other.
            for descriptor in self._links.values():
                descriptor.close()
            self._links.clear()
        if not self._single:
            self._refill()


def _stay_on(number):
    """Goes on, with all that is forked here, on one processor: its processes wake each other all the
    time, and waking an idle processor takes longer than what most programs have to do."""
    processors = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {processors[number % len(processors)]})


def main(single, processor=None):
    if processor is not None:
        _stay_on(int(processor))
    # Made once here, found made in every child.
    box.layers(single)
    if not single:
        box.begin_space()
    # In a container programs can send it to the first process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    child.make_streams()
    # No program finds a part of this by name.
    for name in [name for name in sys.modules if name.startswith("_etude_")]:
        del sys.modules[name]
    Supervisor(single).serve()
