# Values as plain data: an object is its number, and what the library makes is what it is made of.
# This is what passes between a candidate and its tests where plain data does not do. The other end
# may be anybody's, so what comes from there is looked at before anything is made of it.
def _packing(number_of, object_of):
    most = 100_000
    letters = {list: "list", tuple: "tuple", set: "set", frozenset: "frozenset"}
    kinds = {letter: kind for kind, letter in letters.items()}
    iterators = tuple(type(iter(some)) for some in ([], (), "", {}, set(), range(0))) + (
        type((lambda: (yield))()), map, filter, zip, enumerate, reversed)

    def attributes(*names):
        return lambda value: [getattr(value, name) for name in names]

    day, hour = ("year", "month", "day"), ("hour", "minute", "second", "microsecond")
    # Of each type: what a value of it is made of, of which types that is, and what makes it again
    # where that is not the type itself.
    made = {
        "builtins.range": (attributes("start", "stop", "step"), (int, int, int), None),
        "builtins.bytearray": (lambda value: [bytes(value)], (bytes,), None),
        "builtins.dict_keys": (lambda value: [[*value]], (list,), lambda of: dict.fromkeys(of).keys()),
        "builtins.dict_values": (lambda value: [[*value]], (list,),
                                 lambda of: dict(enumerate(of)).values()),
        "builtins.dict_items": (lambda value: [[*value]], (list,), lambda of: dict(of).items()),
        "fractions.Fraction": (attributes("numerator", "denominator"), (int, int), None),
        "decimal.Decimal": (lambda value: [str(value)], (str,), None),
        "datetime.date": (attributes(*day), (int,) * 3, None),
        "datetime.time": (attributes(*hour), (int,) * 4, None),
        "datetime.datetime": (attributes(*day, *hour), (int,) * 7, None),
        "datetime.timedelta": (attributes("days", "seconds", "microseconds"), (int,) * 3, None),
        "collections.deque": (lambda value: [[*value]] if value.maxlen is None
                              else [[*value], value.maxlen], (list, int), None),
        "collections.Counter": (lambda value: [dict(value)], (dict,), None),
    }

    def pack(value):
        kind = type(value)
        if kind in letters:
            return letters[kind], [pack(item) for item in value]
        if kind is dict:
            return "dict", [(pack(key), pack(item)) for key, item in value.items()]
        number = number_of(value)
        if number is not None:
            return "object", number
        name = f"{kind.__module__}.{kind.__name__}"
        if name in made and getattr(value, "tzinfo", None) is None:
            return "made", (name, [pack(part) for part in made[name][0](value)])
        if kind in iterators:
            items = [item for item, _ in zip(value, range(most + 1))]
            return ("plain", value) if len(items) > most else ("iterator", [*map(pack, items)])
        if isinstance(value, tuple) and isinstance(getattr(kind, "_fields", None), tuple):
            return "named", (kind.__name__, [*kind._fields], [*map(pack, value)])
        return "plain", value

    def make(name, parts):
        _, types, maker = made[name]
        if len(parts) > len(types) or any(type(part) is not kind
                                          for part, kind in zip(parts, types)):
            raise ValueError(f"this is no {name}")
        if name == "builtins.range" and abs(parts[1] - parts[0]) > most * abs(parts[2]):
            raise ValueError("a range that is too long")
        module, _, kind = name.partition(".")
        return (maker or getattr(__import__(module), kind))(*parts)

    def make_named(name, fields, parts):
        from collections import namedtuple
        if len(fields) > 100:
            raise ValueError("a named tuple that is too long")
        return namedtuple(name, fields)(*parts)

    def unpack(packed):
        kind, content = packed
        if kind == "plain":
            return content
        if kind == "object":
            return object_of(content)
        if kind == "dict":
            return {unpack(key): unpack(item) for key, item in content}
        if kind == "made":
            return make(content[0], [*map(unpack, content[1])])
        if kind == "named":
            return make_named(content[0], content[1], [*map(unpack, content[2])])
        if kind == "iterator":
            return iter([*map(unpack, content)])
        return kinds[kind](map(unpack, content))

    return pack, unpack


_packing
