"""The end of a wire that a program talks over to another one, by way of the host."""
import socket

CHUNK = 1 << 16
MAX_WAITING = 40 << 20


class Link:
    """Never waits: what the program does not read yet is kept, up to a bound."""

    def __init__(self, supervisor, cell, end):
        end.setblocking(False)
        self._end = end
        self._supervisor = supervisor
        self._cell = cell
        self._outgoing = bytearray()
        self._ends = False
        supervisor.watch(end.fileno(), self._hear)

    def _hear(self):
        self._flush()
        try:
            chunk = self._end.recv(CHUNK)
        except BlockingIOError:
            return
        except OSError:
            chunk = b""
        self._supervisor.linked(self._cell, chunk)
        if not chunk:
            self._supervisor.unwatch(self._end.fileno())

    def send(self, chunk):
        """Bytes from the other end; none say that it is closed. False where too many wait."""
        self._outgoing += chunk
        self._ends = self._ends or not chunk
        if len(self._outgoing) > MAX_WAITING:
            return False
        self._flush()
        return True

    def _flush(self):
        outgoing = self._outgoing
        try:
            while outgoing:
                del outgoing[:self._end.send(outgoing)]
            if self._ends:
                self._end.shutdown(socket.SHUT_WR)
        except BlockingIOError:
            pass
        except OSError:
            # The program closed it; that shows in how it ends.
            outgoing.clear()
        self._supervisor.watch_writing(self._end.fileno(), bool(outgoing))

    def close(self):
        self._supervisor.linked(self._cell, b"")
        self._supervisor.unwatch(self._end.fileno())
        self._end.close()
