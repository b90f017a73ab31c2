"""Tells a refusal from an ordinary exception, and names what was asked for. What the interpreter
says of each operation is only listened to; what refuses is the kernel."""
import errno
import os
import sys

import _etude_box as box

READ, WRITE, LIST, DELETE, CREATE = "read", "write", "list", "delete", "create"
PROCESS, THREAD, NETWORK = "start a process", "start a thread", "use the network"
SIGNAL, CHANGE = "send a signal", "change"

EVENTS = {
    "os.listdir": LIST, "os.scandir": LIST, "os.remove": DELETE, "os.rmdir": DELETE,
    "os.mkdir": CREATE, "os.rename": CHANGE, "os.link": CREATE, "os.symlink": CREATE,
    "os.chmod": CHANGE, "os.chown": CHANGE, "os.truncate": WRITE, "os.utime": CHANGE,
    "os.chdir": READ,
    "subprocess.Popen": PROCESS, "os.system": PROCESS, "os.exec": PROCESS, "os.fork": PROCESS,
    "os.forkpty": PROCESS, "os.posix_spawn": PROCESS, "os.spawn": PROCESS, "pty.spawn": PROCESS,
    "os.kill": SIGNAL, "os.killpg": SIGNAL, "signal.pthread_kill": SIGNAL,
}
KERNEL_SAYS_NO = (errno.EPERM, errno.EACCES, errno.EROFS)
OPEN_TO_WRITE = 0o3 | 0o100 | 0o1000
MAX_CHAIN = 10


class Witness:
    """Remembers the last operation that might be refused. For naming only: a program that digs it
    up and changes it changes a word in its own verdict."""

    def __init__(self, may_start_processes):
        self._last = (None, None)
        sys.addaudithook(self._hook(may_start_processes))

    def _hook(self, may_start_processes):
        events, writes = EVENTS, OPEN_TO_WRITE

        def hook(event, arguments):
            if event == "open":
                path, _, flags = arguments
                self._last = (WRITE if flags and flags & writes else READ, path)
            elif event in events:
                verb = events[event]
                self._last = (verb, arguments[0] if arguments else None)
                # The C library tells nobody that its `system` was refused.
                if event == "os.system" and not may_start_processes:
                    raise PermissionError(errno.EPERM, "Operation not permitted")
            elif event.startswith("socket."):
                self._last = (NETWORK, None)

        return hook

    def named(self, error):
        """What was refused, where the exception stands for a refusal, else None."""
        if type(error) is RuntimeError and "can't start new thread" in str(error):
            return THREAD
        for _ in range(MAX_CHAIN):
            if not isinstance(error, OSError):
                return None
            what = self._of(error)
            if what is not None:
                return what
            error = error.__cause__ or error.__context__
        return None

    def _of(self, error):
        verb, subject = self._last
        if type(error).__name__ == "gaierror":
            return NETWORK
        if error.errno == errno.EAGAIN and verb == PROCESS:
            return PROCESS
        if error.errno == errno.ENOENT and _is_hidden(error.filename):
            return f"{verb if subject == error.filename and verb else READ} {_text(error.filename)}"
        if error.errno not in KERNEL_SAYS_NO:
            return None
        if verb in (PROCESS, NETWORK):
            return verb
        if error.filename is not None:
            if subject != error.filename or verb is None:
                verb = WRITE if error.errno == errno.EROFS else READ
            return f"{verb} {_text(error.filename)}"
        return verb if verb == SIGNAL else str(error)


def _is_hidden(path):
    """Whether a path lies outside of the program's folders, where there is nothing to be seen."""
    if not isinstance(path, (str, bytes)):
        return False
    place = os.path.normpath(os.path.join(box.WORK, _text(path)))
    return not any(place == own or place.startswith(own + "/")
                   for own in (box.WORK, box.TEMPORARY))


def _text(path):
    return path.decode("utf-8", "replace") if isinstance(path, bytes) else str(path)
