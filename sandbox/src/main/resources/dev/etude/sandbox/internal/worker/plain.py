# What a value holds, whatever its class says of it. Everything used here is taken hold of before any
# program runs, and types are told apart by identity alone.
def _plain():
    type_of, ancestors = type, type.__dict__["__mro__"].__get__
    length, most = len, 100_000

    def copied(value, _items=dict.items):
        return {key: item for key, item in _items(value)}

    def sequence(kind, make):
        def copy(value, _iterate=kind.__iter__):
            return make(_iterate(value))
        return copy

    copies = (
        (int, int.__pos__), (float, float.__pos__), (complex, complex.__pos__),
        (str, lambda value, _join=str.join: _join("", (value,))),
        (bytes, lambda value, _join=bytes.join: _join(b"", (value,))),
        (list, sequence(list, lambda items: [*items])),
        (tuple, sequence(tuple, lambda items: (*items,))),
        (set, sequence(set, lambda items: {*items})),
        (frozenset, sequence(frozenset, lambda items, _make=frozenset: _make(items))),
        (dict, copied))
    passing = (type((lambda: (yield))()), map, filter, zip, enumerate, reversed)

    def plain(value):
        """A value of a type derived from a plain one, such as a named tuple or a `Counter`, as one
        of that plain type; `None` for any other."""
        for ancestor in ancestors(type_of(value)):
            for kind, copy in copies:
                if ancestor is kind:
                    return copy(value)
        return None

    def listed(value):
        """What a generator, a `map` or the like yields, as a list; `None` for what is none of these,
        or yields more than a hundred thousand."""
        kind = type_of(value)
        for each in passing:
            if kind is each:
                items = []
                for item in value:
                    items.append(item)
                    if length(items) > most:
                        return None
                return items
        return None

    return plain, listed


_plain()
