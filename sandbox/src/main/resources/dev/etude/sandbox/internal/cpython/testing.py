"""Tests written as Python, whose candidate is in another process."""
import resource

import _etude_endings as endings
import _etude_lending as lending
import _etude_lent as lent
import _etude_loading as loading
import _etude_packing as packing
import _etude_scanner as scanner
import _etude_stand_in as stand_in
import _etude_values as values

MAX_FUNCTIONS = 200
LINE_LIMIT = 200
# A process that runs the tests of one candidate after another ends beyond half of these seconds of
# processor time, of which it has so many more than its tests, or so much memory.
REST_CPU_SECONDS = 4
MAX_RESTING_BYTES = 96 << 20
MAX_LOOKED_AT = 20


def test(job, wire, link, ends):
    """Runs tests written as Python; the candidate answers from another process. Returns what it
    would have ended with where its process can be used for other tests."""
    names = loading.main_module("__main__")
    asked = _Asked(link, ends)
    try:
        names.update(asked.stand_ins(job))
    except _Gone:
        loading.end(wire, ends.final("abandoned"))
    candidate = names[job["entry_point"]]
    failure, ordinary = "", True
    try:
        code = compile(job["source"], "tests.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as e:
        loading.end(wire, ends.final("tested", f"the tests do not parse: {getattr(e, 'msg', e)}"
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
        loading.end(wire, ends.final("abandoned"))
    frame = ends.final("tested", failure)
    if not (ordinary and goes_on(job) and _little_used()):
        loading.end(wire, frame)
    loading.flush()
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


def _lendable(names):
    return [name for name in names if lending.may_be_lent(name)][:MAX_FUNCTIONS] \
        if type(names) is list else []


def _named(source):
    try:
        return _unbound(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []


class _Gone(BaseException):
    """The candidate is no longer there."""


class _Asked:
    """The candidate as its tests see it."""

    def __init__(self, link, ends):
        self._link, self._ends = link, ends
        self._lent = None
        self.abandoned = False

    def stand_ins(self, job):
        """What stands in for what the other side says it has, which need not be true. Classes only
        where the tests name them, as their entry point or otherwise: they chose to trust those."""
        offered = self._heard(self._link.receive)
        functions, classes, constants = map(_lendable, offered) \
            if type(offered) is tuple and len(offered) == 3 else ([], [], [])
        functions = [*dict.fromkeys([*functions, job["entry_point"]])]
        named = {job["entry_point"], *_named(job["source"])} if classes or constants else ()
        found = self._constants([name for name in constants if name in named])
        wanted = [name for name in classes if name in named]
        if wanted:
            try:
                self._lent = known, *_ = self._lending(functions, wanted)
                return {**found, **known}
            except Exception:
                # It describes its classes as no honest end does; its tests go without them.
                pass
        return {**found, **{name: self._stand_in(name) for name in functions}}

    def _constants(self, names):
        """Those of the candidate that are plain data."""
        asked = {name: self._ask("constant", name, [], {}) for name in names}
        return {name: value for name, (how, value, _) in asked.items() if how == "returned"}

    def _lending(self, functions=(), wanted=()):
        """Goes on with numbers in the place of what is not plain data."""
        how, lendings, _ = self._ask("lend", "", [*wanted], {})
        if how != "returned":
            raise ValueError("the candidate lends nothing")
        return lent._lent(functions, wanted, lendings, self._ask, stand_in._stand_in,
                          stand_in._change, packing._packing)

    def _begun(self):
        if self._lent is None:
            self._lent = self._lending()
        return self._lent[1:]

    def _stand_in(self, name):
        return stand_in._stand_in(name, lambda *call: self._ask("plain", name, *call),
                                  lent=self._begun)

    def _ask(self, verb, name, arguments, named):
        strange = []
        call = values.encode((verb, name, arguments, named), strange)
        if strange:
            return "refused", strange[0], []
        self._send(call)
        kind, value = self._heard(self._link.receive_kind)
        while kind == lending.CALLS:
            self._send(self._called_back(value))
            kind, value = self._heard(self._link.receive_kind)
        if kind == lending.RAISED:
            message, classes = value
            return "raised", str(message), [str(name) for name in classes]
        strange = _strange(value)
        if strange is not None:
            return "opaque", strange, []
        return lending.WORDS.get(kind, "returned"), value, []

    def _called_back(self, call):
        """Calls a function of the tests for the candidate; what it is told of that."""
        strange = []
        try:
            number, arguments, named = call
            answer = "returned", self._begun()[2](number, arguments, named), []
        except Exception as e:
            answer = "raised", self._ends.thrown(e)[1], self._ends.classes(e)
        octets = values.encode((lending.ANSWER, *answer), strange)
        return values.encode((lending.ANSWER, "opaque", strange[0], [])) if strange else octets

    def _send(self, call):
        try:
            self._link.send_bytes(call)
        except OSError:
            self._leave()

    def _heard(self, receive):
        if self.abandoned:
            self._leave()
        try:
            return receive()
        except (EOFError, OSError, ValueError, TypeError):
            self._leave()

    def _leave(self):
        self.abandoned = True
        raise _Gone


*_, _harmless, _unbound = scanner._scanner(None)
_looked_at = {}


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
