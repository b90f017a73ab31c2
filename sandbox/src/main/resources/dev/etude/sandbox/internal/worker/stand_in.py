# Makes the function that tests call in the place of the candidate's. `ask` belongs to the host: it
# copies the arguments over, calls the candidate in its own context, and copies back what came of
# it. `known` are exceptions beside those that are built in, by their names. `lent` says how to go on
# where plain data does not do: what makes a value of what came back, and what calls the function of
# a name with arguments that are not plain.
def _stand_in(name, ask, known={}, lent=None):
    import builtins

    def raised(types, message):
        for type_name in types:
            kind = known.get(type_name) or getattr(builtins, type_name, None)
            if isinstance(kind, type) and issubclass(kind, Exception):
                # Raised through an iterator of the tests, these two would end it without a word.
                if issubclass(kind, (StopIteration, StopAsyncIteration)):
                    return RuntimeError(f"{name} raised {type_name}")
                try:
                    return kind(message)
                except TypeError:
                    return Exception(f"{type_name}: {message}")
        return RuntimeError(f"{name} raised {types[0]}" + (f": {message}" if message else ""))

    def stand_in(*arguments, **named):
        outcome, value, types = ask(arguments, named)
        if outcome == "returned":
            return value
        if outcome == "yielded":
            return iter(value)
        if outcome == "changed":
            _change(arguments, named, *value)
            return None
        if outcome == "packed":
            return lent()[0](name, *value)
        if outcome == "opaque":
            raise TypeError(f"{name} returned a {value}, which is not plain data")
        if outcome == "refused":
            if lent is not None:
                return lent()[1](name)(*arguments, **named)
            raise TypeError(f"{name} cannot be given a {value}, which is not plain data")
        raise raised(types, value)

    stand_in.__name__ = stand_in.__qualname__ = name
    return stand_in


# A function that returns nothing may have done its work in its arguments. Theirs are other objects,
# so what has become of them is done again to those of the tests.
def _change(arguments, named, after, named_after):
    def changed(old, new):
        kind = type(old)
        if kind is not type(new):
            return new
        if kind is list:
            old[:] = [changed(*pair) for pair in zip(old, new)] + new[len(old):]
        elif kind is dict:
            values = {key: changed(old[key], new[key]) if key in old else new[key] for key in new}
            old.clear()
            old.update(values)
        elif kind is set:
            old.clear()
            old.update(new)
        elif kind is tuple:
            return tuple(changed(*pair) for pair in zip(old, new)) + new[len(old):]
        elif kind.__name__ in ("deque", "bytearray", "Counter"):
            old.clear()
            (old.update if kind.__name__ == "Counter" else old.extend)(new)
        else:
            return new
        return old

    for old, new in zip(arguments, after):
        changed(old, new)
    for key in named:
        changed(named[key], named_after[key])


(_stand_in, _change)
