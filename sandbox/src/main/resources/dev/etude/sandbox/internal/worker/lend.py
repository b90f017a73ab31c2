# The candidate's end of what it lends to tests: classes that they name, and functions that it
# returns. Its objects stay here and are numbers elsewhere; the first numbers are those of the
# classes. Functions that tests give stay with them: `call_back` calls the one of a number.
def _lender(names, listed, packing, stand_in, call_back):
    import builtins

    most = 100_000
    plain = (int, float, complex, str, bytes, list, tuple, set, frozenset, dict)
    asked = {"len": len, "bool": bool, "str": str, "repr": repr, "iter": list}
    functions = ("builtins", "functools", "operator")
    objects, numbers, places, theirs, known = [], {}, {}, {}, {}

    def own(kind):
        # What derives from plain data is passed as such; what a library has, tests import.
        return isinstance(kind, type) and kind.__module__ == names["__name__"] \
            and not issubclass(kind, plain)

    def number(value):
        if id(value) not in numbers:
            if len(objects) == most:
                return None
            numbers[id(value)] = len(objects)
            objects.append(value)
        return numbers[id(value)]

    def nearest(ancestors):
        return next((places[id(kind)] for kind in ancestors if id(kind) in places), None)

    def lent(value):
        """The number of an object, and that of the class which tests know it by, if they know
        one."""
        if id(value) in places:
            return places[id(value)], None
        kind = nearest(type(value).__mro__)
        found = None if kind is None else number(value)
        return None if found is None else (found, kind)

    def number_of(value):
        """As above; of a function, its number and its name; of one of the tests', theirs."""
        if id(value) in known:
            return known[id(value)]
        kind = type(value)
        if kind.__module__ in functions and callable(value) and not isinstance(value, type):
            found = number(value)
            return None if found is None else (found, str(getattr(value, "__name__", "function")))
        return lent(value)

    def object_of(numbered):
        whose, *of = numbered
        if whose == "builtin":
            return getattr(builtins, *of)
        return function_of(*of) if whose == "tests" else objects[whose]

    def function_of(number, name):
        def call(*arguments, **named):
            return unpack(stand_in(name, lambda *given: call_back(number, *given))(
                *map(pack, arguments), **{key: pack(value) for key, value in named.items()}))

        if number not in theirs:
            call.__name__ = call.__qualname__ = name
            theirs[number], known[id(call)] = call, ("tests", number, name)
        return theirs[number]

    def lend(wanted):
        """What tests are told of the classes and exceptions that they name. To be asked before
        anything else, at most once."""
        kinds = {names[name]: name for name in wanted if own(names.get(name))}
        errors = [(name, [ancestor.__name__ for ancestor in kind.__mro__])
                  for kind, name in kinds.items() if issubclass(kind, BaseException)]
        classes = sorted((kind for kind in kinds if not issubclass(kind, BaseException)),
                         key=lambda kind: len(kind.__mro__))
        places.update({id(kind): number(kind) for kind in classes})
        return [(kinds[kind], nearest(kind.__mro__[1:])) for kind in classes], errors

    def told(value):
        items = listed(value)
        return ("returned", pack(value)) if items is None else ("yielded", pack(items))

    def called(function, arguments, options):
        given, named = [*map(unpack, arguments)], {key: unpack(options[key]) for key in options}
        value = function(*given, **named)
        if value is None:
            # What a function that returns nothing has done, it may have done to what it was given.
            after = [*map(pack, given)], {key: pack(named[key]) for key in named}
            if after != ([*arguments], options):
                return "changed", after
        return told(value)

    def answer(verb, name, arguments, named):
        if verb == "call":
            if name not in names:
                raise NameError(f"name '{name}' is not defined")
            return called(names[name], arguments, named)
        subject, *rest = arguments
        subject = unpack(subject)
        if verb == "apply":
            return called(subject, rest, named)
        if verb == "method":
            return called(getattr(subject, name), rest, named)
        if verb == "set":
            return told(setattr(subject, name, unpack(rest[0])))
        if verb == "get":
            value = getattr(subject, name)
            return ("method", ("plain", None)) if callable(value) and lent(value) is None \
                else told(value)
        return told(asked[name](subject))

    pack, unpack = packing(number_of, object_of)
    return lend, answer, told


_lender
