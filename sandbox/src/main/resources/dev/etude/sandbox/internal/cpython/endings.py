"""How a program ended, as the frame that says so to the host."""
import sys

import _etude_values as values

MESSAGE_LIMIT = 1000
OWN = ("program.py", "candidate.py", "tests.py")
# A frame that ends a conversation.
FINAL = b"F"


class Endings:
    """Made before the program runs; the frames that are needed when nothing else works any more,
    such as memory, are ready by then."""

    def __init__(self, job, witness):
        self._witness = witness
        encode = self._encode = values.encode
        self._finished = FINAL + encode(("finished", job["token"]))
        self._out_of_memory = FINAL + encode(("out_of_memory",))
        self._class_name = type.__dict__["__name__"].__get__

    def finished(self):
        return self._finished

    def final(self, *parts):
        return FINAL + self._encode(parts)

    def not_parsed(self, error):
        if isinstance(error, SyntaxError):
            return self.final("does_not_parse", _line(str(error.msg or "invalid syntax")),
                              error.lineno or 0, error.offset or 0)
        return self.final("does_not_parse", _line(str(error)) or "nested too deeply", 0, 0)

    def of(self, error):
        """The frame for an exception that nobody caught, and whether a candidate that raised it
        in one call can be called again."""
        if isinstance(error, SystemExit):
            return self.final("exited", _status(error)), False
        if isinstance(error, MemoryError):
            error.__traceback__ = None
            return self._out_of_memory, False
        refused = self._named(error)
        if refused is not None:
            return self.final("denied", refused), False
        return self.final("raised", *self.thrown(error), line(error)), True

    def _named(self, error):
        try:
            return self._witness.named(error)
        except Exception:
            return None

    def thrown(self, error):
        """Type and message of an exception, which may be hostile."""
        try:
            message = str(error)
        except BaseException:
            message = "its message could not be read"
        return self._class_name(type(error)), _bounded(message)

    def classes(self, error):
        """The names of the exception's class and of those it derives from."""
        return [self._class_name(kind) for kind in type.mro(type(error))[:50]]


def line(error):
    """The last line of the program's own source on the way to where the exception was raised."""
    found = 0
    trace = BaseException.__dict__["__traceback__"].__get__(error)
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in OWN:
            found = trace.tb_lineno or 0
        trace = trace.tb_next
    return found


def _status(error):
    code = error.code
    if code is None:
        return 0
    if type(code) is int:
        return code if -(1 << 31) <= code < 1 << 31 else -1
    print(code, file=sys.stderr)
    return 1


def _line(text):
    return " ".join(_bounded(text).split())


def _bounded(text):
    return text if len(text) <= MESSAGE_LIMIT else text[:MESSAGE_LIMIT] + "…"
