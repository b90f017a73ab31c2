# The end of the tests: classes of the candidate that they name, objects of those, and functions
# that it returned. Everything asked of one is asked of the candidate and comes back as plain data,
# as what the library makes, or as another of these. Objects are equal only to themselves and have
# no order and no arithmetic: what tests compare a result with is nothing a candidate may see.
#
# `lendings` is what the other end says of its classes and exceptions, which need not be true.
# Returns what tests know by name; what makes a value of an answer; what calls a function of a name;
# and what calls a function of the tests for the candidate.
def _lent(functions, wanted, lendings, ask, stand_in, change, packing):
    import builtins

    known_errors, known_classes, things, numbers, mine = {}, {}, {}, {}, []
    functions_of = ("builtins", "functools", "operator")

    def do(shown, verb, name, arguments, named):
        how, packed = stand_in(shown, lambda *call: ask(verb, name, *call), known_errors)(
            *map(pack, arguments), **{key: pack(value) for key, value in named.items()})
        if how == "method":
            return lambda *more, **options: do(
                f"{shown}.{name}", "method", name, (*arguments, *more), options)
        if how == "changed":
            after, named_after = packed
            given = arguments if verb == "call" else arguments[1:]
            change(given, named, [*map(unpack, after)],
                   {key: unpack(named_after[key]) for key in named})
            return None
        return answered(shown, how, packed)

    def answered(shown, how, packed):
        try:
            value = unpack(packed)
        except Exception:
            raise TypeError(f"{shown} returned a value that could not be copied") from None
        return iter(value) if how == "yielded" else value

    def function(name):
        def call(*arguments, **named):
            return do(name, "call", name, arguments, named)
        call.__name__ = call.__qualname__ = name
        return call

    def get(thing, shown, name):
        if name.startswith("__"):
            raise AttributeError(f"{shown} has no {name} here")
        return do(shown, "get", name, (thing,), {})

    class Kind(type):
        def __call__(cls, *arguments, **named):
            return do(cls.__name__, "apply", "", (cls, *arguments), named)

        def __getattr__(cls, name):
            return get(cls, cls.__name__, name)

    class Thing(metaclass=Kind):
        def __getattr__(self, name):
            return get(self, type(self).__name__, name)

        def __setattr__(self, name, value):
            do(type(self).__name__, "set", name, (self, value), {})

        def __call__(self, *arguments, **named):
            return do(type(self).__name__, "apply", "", (self, *arguments), named)

        def __getitem__(self, key):
            return do(type(self).__name__, "method", "__getitem__", (self, key), {})

        def __setitem__(self, key, value):
            do(type(self).__name__, "method", "__setitem__", (self, key, value), {})

    def question(name):
        def asked(self):
            return do(type(self).__name__, "ask", name, (self,), {})
        return asked

    for name in ("len", "bool", "str", "repr"):
        setattr(Thing, f"__{name}__", question(name))
    Thing.__iter__ = lambda self: iter(question("iter")(self))

    def returned_function(name):
        def call(*arguments, **named):
            return do(call.__name__, "apply", "", (call, *arguments), named)
        call.__name__ = call.__qualname__ = name[:100]
        return call

    def number_of(value):
        """That of something lent; a builtin has its name; a function of the tests stays here."""
        if id(value) in numbers:
            return numbers[id(value)]
        name = getattr(value, "__name__", None)
        if type(name) is str and value is getattr(builtins, name, None):
            return "builtin", name
        if type(value).__module__ in functions_of and callable(value) and type(value) is not type:
            numbers[id(value)] = "tests", len(mine), name if type(name) is str else "function"
            mine.append(value)
        return numbers.get(id(value))

    def called_back(number, arguments, named):
        """Calls a function of the tests for the candidate."""
        return pack(mine[number](*map(unpack, arguments),
                                 **{key: unpack(value) for key, value in named.items()}))

    def object_of(numbered):
        if numbered[0] == "tests":
            return mine[numbered[1]]
        number, kind = numbered
        if number not in things:
            thing = returned_function(kind) if type(kind) is str else object.__new__(things[kind])
            things[number], numbers[id(thing)] = thing, numbered
        return things[number]

    pack, unpack = packing(number_of, object_of)
    classes, errors = ([one for one in each if one[0] in wanted] for each in lendings)
    for name, ancestors in errors:
        kind = next((getattr(builtins, ancestor) for ancestor in ancestors
                     if hasattr(builtins, ancestor)), Exception)
        known_errors[name] = type(name, (kind,), {})
    for number, (name, parent) in enumerate(classes):
        kind = things[number] = Kind(name, (things.get(parent, Thing),), {})
        numbers[id(kind)] = number, None
        known_classes[name] = kind
    known = {**{name: function(name) for name in functions}, **known_errors, **known_classes}
    return known, answered, function, called_back


_lent
