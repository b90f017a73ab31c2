"""One program as the supervisor sees it."""
import os
import socket
import struct
import time

import _etude_files as files
import _etude_link as link

# Why it ended: by itself, too long, too much processor time, too much output, the host's word,
# a frame that no honest child sends, before it began.
BY_ITSELF, LATE, BUSY, LOUD, BY_HOST, NONSENSE, UNBORN = range(7)
MAX_FRAME = 40 << 20
# Frames in answer to one message: what became of it, a value, arguments; the end.
MOST_FRAMES = 4
CHUNK = 1 << 16
FINAL = b"F"
# Its first frame, where it will change nothing of the process but names of its own; its last one,
# where the process can be used again.
HARMLESS, RESTS = b"H", b"G"
# What follows in its first frame: when it began, and its processor time then, in nanoseconds. Who
# reads it may be late, and the program long at work.
BEGAN = struct.Struct(">qq")
# The family of a program whose process is its own.
ALONE = 0
LENGTH = struct.Struct(">I")
# Cause, wait status, elapsed and processor time in nanoseconds, greatest memory, whether cut.
REPORT = struct.Struct(">Biqq?")
# What a forked child may take to shut itself in.
BEGINNING_NANOS = 10_000_000_000
# Processor time is looked at no more often than this.
LOOK_NANOS = 2_000_000


class Cell:

    def __init__(self, supervisor, body):
        self._supervisor = supervisor
        self._body = body
        self._kept = {body.out: bytearray(), body.err: bytearray()}
        self._incoming = bytearray()
        self._outgoing = bytearray()
        self._frames_left = MOST_FRAMES
        self._link = None
        self._work = None
        self._begun = None
        self._cut = self._final = self._reported = self._waits = False
        self._may_rest = self._rests = False
        self._ended = None

    def begin(self, number, terms, job, wire):
        self.number = number
        (self._time, self._cpu_nanos, self._output_bytes, self._max_files, self._max_bytes,
         self._several, self._family) = terms
        self._deadline = time.monotonic_ns() + BEGINNING_NANOS
        watch = self._supervisor.watch
        watch(self._body.pidfd, self._died)
        watch(self._body.channel.fileno(), self._hear)
        for descriptor in (self._body.out, self._body.err):
            watch(descriptor, lambda descriptor=descriptor: self._take(descriptor))
        frame = LENGTH.pack(len(job)) + job
        if wire is not None:
            socket.send_fds(self._body.channel, [frame[:1]], [wire.fileno()])
            wire.close()
            frame = frame[1:]
        self._send(frame)

    # The clock.

    def deadline_in(self, nanos):
        self._time = nanos
        if self._begun is not None:
            self._deadline = time.monotonic_ns() + nanos

    def patience(self):
        """Nanoseconds until there is something to look at."""
        if self._ended is not None:
            return BEGINNING_NANOS
        left = self._deadline - time.monotonic_ns()
        if self._begun is not None:
            left = min(left, max(LOOK_NANOS, self._cpu_nanos - self._cpu()))
        return left

    def check(self, now):
        if self._ended is not None:
            return
        if now >= self._deadline:
            self.end(LATE if self._begun is not None else UNBORN)
        elif self._begun is not None and self._cpu() >= self._cpu_nanos:
            self.end(BUSY)

    def _cpu(self):
        """Processor time of the process itself since its program began."""
        return max(0, self._body.cpu() - self._cpu_before)

    # The wires.

    def send(self, message):
        self._frames_left = MOST_FRAMES
        self._send(LENGTH.pack(len(message)) + message)

    def _send(self, octets):
        self._outgoing += octets
        self._flush()

    def _flush(self):
        """A program that does not read what it is sent waits for its deadline."""
        outgoing = self._outgoing
        waited = self._waits
        try:
            while outgoing:
                del outgoing[:self._body.channel.send(outgoing)]
        except BlockingIOError:
            pass
        except OSError:
            outgoing.clear()
        self._waits = bool(outgoing)
        if self._waits != waited:
            self._supervisor.watch_writing(self._body.channel.fileno(), self._waits)

    def link_to_host(self, end):
        self._link = link.Link(self._supervisor, self, end)

    def send_link(self, chunk):
        if not self._link.send(chunk):
            self.end(NONSENSE)

    def _hear(self):
        if self._ended is not None and self._reported:
            return False
        if self._outgoing:
            self._flush()
        try:
            if self._begun is None:
                chunk, rights, _, _ = socket.recv_fds(self._body.channel, CHUNK, 1)
                self._work = rights[0] if rights else self._work
            else:
                # Descriptors that a program sends are not taken.
                chunk = self._body.channel.recv(CHUNK)
        except BlockingIOError:
            return False
        except OSError:
            chunk = b""
        if not chunk:
            # A program may close its wire. How it ends is then told by its death alone.
            self._supervisor.unwatch(self._body.channel.fileno())
            return False
        self._incoming += chunk
        self._frames()
        return True

    def _frames(self):
        incoming = self._incoming
        while len(incoming) >= 4:
            size, = LENGTH.unpack_from(incoming)
            if not 0 < size <= MAX_FRAME:
                self.end(NONSENSE)
                return
            if len(incoming) < size + 4:
                return
            frame = bytes(memoryview(incoming)[4:size + 4])
            del incoming[:size + 4]
            if self._begun is None:
                if len(frame) != 1 + BEGAN.size:
                    self.end(NONSENSE)
                    return
                self._begun, self._cpu_before = BEGAN.unpack_from(frame, 1)
                self._deadline = self._begun + self._time
                # Said before it runs a line of anybody's.
                self._may_rest = frame[:1] == HARMLESS and self._family != ALONE
                continue
            if not self._frames_left:
                # Passed on, a flood would keep this process from everything else.
                self.end(NONSENSE)
                return
            self._frames_left -= 1
            if frame[:1] == RESTS and self._may_rest:
                self._supervisor.said(self, FINAL + frame[1:])
                self._rest()
                return
            self._supervisor.said(self, frame)
            if frame[:1] == FINAL:
                self._final = True
                self.end(BY_ITSELF)
                return

    def _take(self, descriptor):
        kept = self._kept[descriptor]
        try:
            chunk = os.read(descriptor, CHUNK)
        except BlockingIOError:
            return False
        room = self._output_bytes - len(kept)
        kept += chunk[:room]
        if len(chunk) > room:
            self._cut = True
            self.end(LOUD)
            return False
        if not chunk:
            self._supervisor.unwatch(descriptor)
        return bool(chunk)

    # The end.

    def _died(self):
        if self._ended is None:
            self._settle(BY_ITSELF)
        self._bury()

    def end(self, cause):
        """Ends it, whatever it does, and reports as soon as nothing is missing."""
        if self._ended is not None:
            return
        self._settle(cause)
        self._body.kill()
        if not self._must_be_dead():
            self._report(0)

    def _rest(self):
        """Its program has ended, and its process is as it was before."""
        for descriptor in self._kept:
            while self._take(descriptor):
                pass
        if self._ended is None:
            self._settle(BY_ITSELF)
            self._rests = True
            self._report(0)

    def _settle(self, cause):
        self._ended = time.monotonic_ns()
        self._cause = cause
        self._cpu_at_end = self._cpu() if self._begun is not None else 0

    def _must_be_dead(self):
        """Files are taken only when nobody can write them; and only the dead tell what processes
        of their own used."""
        return self._cause == BY_ITSELF and (self._several or self._wrote())

    def _wrote(self):
        return self._work is not None and self._max_files and not files.is_empty(self._work)

    def _bury(self):
        status, cpu = self._supervisor.bury(self._body)
        if self._begun is not None:
            self._cpu_at_end = max(self._cpu_at_end, cpu - self._cpu_before)
        if not self._reported:
            if self._cause == BY_ITSELF:
                self._last_words()
                if self._begun is None:
                    self._cause = UNBORN
            self._report(status)

    def _last_words(self):
        """What the process said just before it died."""
        while not self._final and self._hear():
            pass

    def _report(self, status):
        self._reported = True
        for descriptor in self._kept:
            while not self._cut and self._take(descriptor):
                pass
        elapsed = self._ended - self._begun if self._begun is not None else 0
        cause = LOUD if self._cut and self._cause == BY_ITSELF else self._cause
        report = [REPORT.pack(cause, status, elapsed, self._cpu_at_end, self._cut)]
        for kept in self._kept.values():
            report += (LENGTH.pack(len(kept)), bytes(kept))
        if cause == BY_ITSELF and self._wrote():
            report.append(files.collected(self._work, self._max_files, self._max_bytes))
        else:
            report.append(LENGTH.pack(0))
        self._close()
        self._supervisor.ended(self, b"".join(report))

    def _close(self):
        for descriptor in self._body.wires():
            self._supervisor.unwatch(descriptor)
        if self._link is not None:
            self._link.close()
        if self._work is not None:
            os.close(self._work)
        if self._rests:
            self._supervisor.unwatch(self._body.pidfd)
            self._supervisor.rests(self._family, self._body)
        else:
            self._body.close()
