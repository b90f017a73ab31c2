# Makes the function that tests call in the place of the candidate's. `ask` belongs to the host: it
# copies the arguments over, calls the candidate in its own context, and copies back what came of
# it. `known` are exceptions beside those that are built in, by their names.
def _stand_in(name, ask, known={}):
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
        if outcome == "opaque":
            raise TypeError(f"{name} returned a {value}, which is not plain data")
        if outcome == "refused":
            raise TypeError(f"{name} cannot be given a {value}, which is not plain data")
        raise raised(types, value)

    stand_in.__name__ = stand_in.__qualname__ = name
    return stand_in


_stand_in
