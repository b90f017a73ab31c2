"""Tests written as Python and the candidate that they test, in a process each."""
import builtins
import resource

import _etude_endings as endings
import _etude_lend as lending
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
# What a candidate answers to a call; the last two are what became of the arguments of a function that
# returned nothing, and what has to be put together again.
RETURNED, YIELDED, RAISED, CHANGED, PACKED = b"r", b"y", b"x", b"c", b"p"
WORDS = {YIELDED: "yielded", CHANGED: "changed", PACKED: "packed"}


def lend(job, wire, link, ends):
    """Loads a candidate and answers what tests ask of it that run in another process."""
    names = loading.loaded(job, wire, ends)
    lending = _Lending(names)
    link.send(lending.offered())
    while True:
        try:
            call = link.receive_bytes()
        except EOFError:
            loading.end(wire, ends.finished())
        try:
            kind, octets = lending.answer(call)
        except BaseException as e:
            frame, goes_on = ends.of(e)
            if not goes_on:
                loading.end(wire, frame)
            link.send((ends.thrown(e)[1], ends.classes(e)), kind=RAISED)
        else:
            link.send_bytes(kind + octets)


class _Lending:
    """What a candidate offers its tests, as far as it can be had as plain data or by a number."""

    def __init__(self, names):
        self._names = names
        self._lender = None

    def offered(self):
        """The names of functions, of classes, and of constants."""
        offered = {name: value for name, value in self._names.items() if _may_be_lent(name)}
        classes = [name for name, value in offered.items() if isinstance(value, type)]
        return ([name for name, value in offered.items() if callable(value) and name not in classes],
                classes, [name for name, value in offered.items() if type(value) in values.PLAIN])

    def answer(self, call):
        verb, name, arguments, named = values.decode(call)
        if verb == "constant":
            return self._told(self._names[name])
        if verb == "plain":
            value = loading.function(self._names, name)(*arguments, **named)
            if value is None and not values.FLAT.issuperset(
                    map(type, (*arguments, *named.values()))):
                strange = []
                after = values.encode((verb, name, arguments, named), strange)
                if after != call and not strange:
                    return CHANGED, values.encode((arguments, named))
            return self._told(value)
        lend, answer, _ = self._begun()
        return RETURNED, values.encode(lend(arguments) if verb == "lend"
                                       else answer(verb, name, arguments, named))

    def _told(self, value):
        listed = None if type(value) in values.PLAIN else values.listed(value)
        kind, how, value = (RETURNED, "returned", value) if listed is None \
            else (YIELDED, "yielded", listed)
        strange = []
        octets = values.encode(value, strange)
        if type(value) in values.PLAIN and not strange:
            return kind, octets
        try:
            _, packed = self._begun()[2](value)
        except RecursionError:
            return kind, octets
        strange = []
        put = values.encode((how, packed), strange)
        return (kind, octets) if strange or packed[0] == "plain" else (PACKED, put)

    def _begun(self):
        if self._lender is None:
            self._lender = lending._lender(self._names, values.listed, packing._packing)
        return self._lender


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


# What tests rely on, and a candidate must not take the place of.
_NOT_LENT = frozenset(dir(builtins)) | {"check"}


def _may_be_lent(name):
    return type(name) is str and not name.startswith("_") and name not in _NOT_LENT


def _lendable(names):
    return [name for name in names if _may_be_lent(name)][:MAX_FUNCTIONS] \
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
        found = {name: self._constant(name) for name in constants if name in named}
        wanted = [name for name in classes if name in named]
        if wanted:
            try:
                self._lent = known, *_ = self._lending(functions, wanted)
                return {**found, **known}
            except Exception:
                # It describes its classes as no honest end does; its tests go without them.
                pass
        return {**found, **{name: self._stand_in(name) for name in functions}}

    def _constant(self, name):
        return stand_in._stand_in(name, lambda *call: self._ask("constant", name, *call))()

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
        if kind == RAISED:
            message, classes = value
            return "raised", str(message), [str(name) for name in classes]
        strange = _strange(value)
        if strange is not None:
            return "opaque", strange, []
        return WORDS.get(kind, "returned"), value, []

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
