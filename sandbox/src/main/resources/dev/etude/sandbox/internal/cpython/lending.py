"""The candidate's end of tests that run in another process: answers what they ask of it."""
import builtins

import _etude_lend as lender
import _etude_loading as loading
import _etude_packing as packing
import _etude_stand_in as stand_in
import _etude_values as values

# What a candidate answers to a call. The last three are what became of the arguments of a function
# that returned nothing, what has to be put together again, and a call of a function of the tests.
RETURNED, YIELDED, RAISED, CHANGED, PACKED, CALLS = b"r", b"y", b"x", b"c", b"p", b"k"
WORDS = {YIELDED: "yielded", CHANGED: "changed", PACKED: "packed"}
# What tests say of such a call.
ANSWER = "answer"
# Calls of tests' functions within each other; `StandIns` has the same figure.
MAX_NESTED = 100
# What tests rely on, and a candidate must not take the place of.
_NOT_LENT = frozenset(dir(builtins)) | {"check"}


def may_be_lent(name):
    return type(name) is str and not name.startswith("_") and name not in _NOT_LENT


def lend(job, wire, link, ends):
    """Loads a candidate and answers what tests ask of it."""
    names = loading.loaded(job, wire, ends)
    lending = _Lending(names, wire, link, ends)
    link.send(lending.offered())
    try:
        lending.serve()
    except EOFError:
        loading.end(wire, ends.finished())


class _Lending:
    """What a candidate offers its tests, as far as it can be had as plain data or by a number."""

    def __init__(self, names, wire, link, ends):
        self._names, self._wire, self._link, self._ends = names, wire, link, ends
        self._lender = None
        self._nested = 0

    def offered(self):
        """The names of functions, of classes, and of constants."""
        offered = {name: value for name, value in self._names.items() if may_be_lent(name)}
        classes = {name: value for name, value in offered.items() if isinstance(value, type)}
        functions = [name for name, value in offered.items()
                     if callable(value) and name not in classes]
        constants = [name for name, value in offered.items() if type(value) in values.PLAIN]
        return functions, [*classes], constants

    def serve(self):
        """Answers one call after another, until one is an answer: that is what it returns."""
        while True:
            call = self._link.receive_bytes()
            verb, *asked = values.decode(call)
            if verb == ANSWER:
                return asked
            try:
                kind, octets = self._answer(call, verb, *asked)
            except BaseException as e:
                frame, goes_on = self._ends.of(e)
                if not goes_on:
                    loading.end(self._wire, frame)
                self._link.send((self._ends.thrown(e)[1], self._ends.classes(e)), kind=RAISED)
            else:
                self._link.send_bytes(kind + octets)

    def _answer(self, call, verb, name, arguments, named):
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
            self._lender = lender._lender(self._names, values.listed, packing._packing,
                                          stand_in._stand_in, self._call_back)
        return self._lender

    def _call_back(self, number, arguments, named):
        """Calls a function of the tests, which may call the candidate in turn."""
        strange = []
        call = values.encode((number, arguments, named), strange)
        if strange:
            return "refused", strange[0], []
        if self._nested == MAX_NESTED:
            return "raised", "maximum recursion depth exceeded", ["RecursionError"]
        self._nested += 1
        try:
            self._link.send_bytes(CALLS + call)
            return self.serve()
        finally:
            self._nested -= 1
