"""What a child does with its program: run it, answer calls to it, test another one, look at it."""
import ast
import builtins
import os
import resource
import sys
import types

import _etude_endings as endings
import _etude_names as naming
import _etude_safety as safety
import _etude_scanner as scanner
import _etude_stand_in as stand_in
import _etude_values as values

ANSWER = b"A"
MAX_FUNCTIONS = 200
LINE_LIMIT = 200
# A process that runs the tests of one candidate after another ends beyond half of these seconds of
# processor time, of which it has so many more than its tests, or so much memory.
REST_CPU_SECONDS = 4
MAX_RESTING_BYTES = 96 << 20
MAX_LOOKED_AT = 20


def run(job, wire, link, ends):
    """A program from its first statement to its last."""
    names = _main_module("__main__")
    code = _parsed(job["source"], "program.py", wire, ends)
    _executed(code, names, wire, ends)
    _join_threads()
    _end(wire, ends.finished())


def answer(job, wire, link, ends):
    """Loads a candidate and answers calls of its function, each of which comes only after the
    answer to the one before."""
    names = _loaded(job, wire, ends)
    wire.send(("loaded",), kind=ANSWER)
    entry_point, tells_arguments = job["entry_point"], job["tells_arguments"]
    while True:
        arguments = wire.receive()
        if arguments is None:
            _end(wire, ends.finished())
        try:
            value = _function(names, entry_point)(*arguments)
        except BaseException as e:
            frame, goes_on = ends.of(e)
            if not goes_on:
                _end(wire, frame)
            wire.send(("threw", *ends.thrown(e)), kind=ANSWER)
        else:
            # A value each, so that one that is not plain does not spoil the other.
            wire.send(("returned",), value, arguments if tells_arguments else (), kind=ANSWER)


def lend(job, wire, link, ends):
    """Loads a candidate and answers calls by tests that run in another process."""
    names = _loaded(job, wire, ends)
    wire.send(("loaded",), kind=ANSWER)
    link.send([name for name, value in names.items()
               if _may_be_lent(name) and callable(value) and not isinstance(value, type)])
    while True:
        try:
            name, arguments, named = link.receive()
        except EOFError:
            _end(wire, ends.finished())
        try:
            value = _function(names, name)(*arguments, **named)
        except BaseException as e:
            frame, goes_on = ends.of(e)
            if not goes_on:
                _end(wire, frame)
            link.send(("raised", ends.thrown(e)[1], ends.classes(e)))
        else:
            passed = values.listed(value)
            if passed is None:
                link.send(("returned",), value)
            else:
                link.send(("yielded",), passed)


def test(job, wire, link, ends):
    """Runs tests written as Python; the candidate answers from another process. Returns what it
    would have ended with where its process can be used for other tests."""
    names = _main_module("__main__")
    asked = _Asked(link, ends)
    try:
        functions = asked.functions()
    except _Gone:
        _end(wire, ends.final("abandoned"))
    for name in functions:
        names[name] = asked.stand_in(name)
    names[job["entry_point"]] = asked.stand_in(job["entry_point"])
    candidate = names[job["entry_point"]]
    failure, ordinary = "", True
    try:
        code = compile(job["source"], "tests.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as e:
        _end(wire, ends.final("tested", f"the tests do not parse: {getattr(e, 'msg', e)}"
                              f" (line {getattr(e, 'lineno', 0) or 0})"))
    try:
        exec(code, names)
        if "check" not in names:
            raise NameError("name 'check' is not defined")
        names["check"](candidate)
    except BaseException as e:
        failure = _failure(e, job["source"], ends)
        ordinary = type(e) is AssertionError
    if asked.abandoned:
        _end(wire, ends.final("abandoned"))
    frame = ends.final("tested", failure)
    if not (ordinary and goes_on(job) and _little_used()):
        _end(wire, frame)
    _flush()
    return frame[1:]


def goes_on(job):
    """Whether the process of these tests is the same after them as before."""
    if not job["goes_on"]:
        return False
    source = job["source"]
    if source not in _looked_at:
        if len(_looked_at) >= MAX_LOOKED_AT:
            _looked_at.clear()
        _looked_at[source] = _harmless(source)
    return _looked_at[source]


def _little_used():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return (used.ru_utime + used.ru_stime < REST_CPU_SECONDS / 2
            and used.ru_maxrss << 10 < MAX_RESTING_BYTES)


# What tests rely on, and a candidate must not take the place of.
_NOT_LENT = frozenset(dir(builtins)) | {"check"}


def _may_be_lent(name):
    return type(name) is str and not name.startswith("_") and name not in _NOT_LENT


class _Gone(BaseException):
    """The candidate is no longer there."""


class _Asked:
    """The candidate as its tests see it: functions that copy plain values there and back."""

    def __init__(self, link, ends):
        self._link, self._ends = link, ends
        self.abandoned = False

    def functions(self):
        """What the other side says are its functions, which need not be true."""
        names = self._answer()
        return [name for name in names if _may_be_lent(name)][:MAX_FUNCTIONS] \
            if type(names) is list else []

    def stand_in(self, name):
        return stand_in._stand_in(name, lambda *call: self._ask(name, *call))

    def _ask(self, name, arguments, named):
        plain = values.decode(values.encode([arguments, named]))
        strange = _strange(plain)
        if strange is not None:
            return "refused", strange, []
        self._send((name, arguments, named))
        said = self._answer()
        if said[0] == "raised":
            return "raised", str(said[1]), [str(name) for name in said[2]]
        value = self._answer()
        strange = _strange(value)
        if strange is not None:
            return "opaque", strange, []
        return "yielded" if said[0] == "yielded" else "returned", value, []

    def _send(self, value):
        try:
            self._link.send(value)
        except OSError:
            self._leave()

    def _answer(self):
        if self.abandoned:
            self._leave()
        try:
            return self._link.receive()
        except (EOFError, OSError, ValueError, TypeError):
            self._leave()

    def _leave(self):
        self.abandoned = True
        raise _Gone


def inspect(job, wire, link, ends):
    """Reads the syntax tree of a program without running it."""
    for name in ("TryStar", "Match", "match_case", "MatchAs", "MatchStar"):
        # Kinds of nodes that an older interpreter does not know.
        if not hasattr(ast, name):
            setattr(ast, name, type(name, (ast.AST,), {}))
    look, *_ = scanner._scanner(safety._safety(naming._names))
    _end(wire, ends.final("inspected", look(job["source"])))


*_, _harmless = scanner._scanner(None)
_looked_at = {}


ROLES = {role.__name__: role for role in (run, answer, lend, test, inspect)}


def _main_module(name):
    main = types.ModuleType("__main__")
    main.__dict__["__name__"] = name
    # Some classes, such as data classes, look their module up by name.
    sys.modules["__main__"] = sys.modules[name] = main
    return main.__dict__


def _loaded(job, wire, ends):
    names = _main_module("candidate")
    _executed(_parsed(job["source"], "candidate.py", wire, ends), names, wire, ends)
    return names


def _parsed(source, name, wire, ends):
    try:
        return compile(source, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as e:
        _end(wire, ends.not_parsed(e))


def _executed(code, names, wire, ends):
    try:
        exec(code, names)
    except BaseException as e:
        frame, _ = ends.of(e)
        _end(wire, frame)


def _function(names, name):
    try:
        return names[name]
    except KeyError:
        raise NameError(f"name '{name}' is not defined") from None


def _join_threads():
    threading = sys.modules.get("threading")
    if threading is not None and threading.active_count() > 1:
        threading._shutdown()


def _end(wire, frame):
    _flush()
    wire.send_bytes(frame)
    os._exit(0)


def _flush():
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except BaseException:
            # What cannot be written is not missed: the program broke its own stream.
            continue


def _strange(value):
    """The type of the first part of a value that is not plain data, if there is one."""
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, values.Opaque):
            return part.name
        if type(part) in (list, tuple, set, frozenset):
            waiting.extend(part)
        elif type(part) is dict:
            waiting.extend(part)
            waiting.extend(part.values())
    return None


def _failure(error, source, ends):
    line = endings.line(error)
    lines = source.splitlines()
    text = lines[line - 1].strip()[:LINE_LIMIT] if 0 < line <= len(lines) else ""
    if isinstance(error, SystemExit):
        return "the tests ended as exited"
    kind, message = ends.thrown(error)
    if kind == "AssertionError" and line:
        return f"line {line}: {text}"
    place = f" at line {line}: {text}" if line else ""
    return f"raised {kind}" + (f": {message}" if message else "") + place
