# The candidate's end of what it lends to tests that name its classes. Its objects stay here and
# are numbers elsewhere; the first numbers are those of the classes.
def _lender(names, wanted, listed, packing):
    most = 100_000
    plain = (int, float, complex, str, bytes, list, tuple, set, frozenset, dict)
    asked = {"len": len, "bool": bool, "str": str, "repr": repr, "iter": list}
    objects, numbers = [], {}

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

    def number_of(value):
        """That of an object, and that of the class which tests know it by, if they know one."""
        if id(value) in places:
            return places[id(value)], None
        kind = nearest(type(value).__mro__)
        found = None if kind is None else number(value)
        return None if found is None else (found, kind)

    def object_of(numbered):
        return objects[numbered[0]]

    def answer(verb, name, arguments, named):
        given = [unpack(argument) for argument in arguments]
        options = {key: unpack(value) for key, value in named.items()}
        if verb == "call":
            if name not in names:
                raise NameError(f"name '{name}' is not defined")
            value = names[name](*given, **options)
        elif verb == "apply":
            value = given[0](*given[1:], **options)
        elif verb == "method":
            value = getattr(given[0], name)(*given[1:], **options)
        elif verb == "set":
            value = setattr(given[0], name, given[1])
        elif verb == "get":
            value = getattr(given[0], name)
            if callable(value) and number_of(value) is None:
                return "method", ("plain", None)
        else:
            value = asked[name](given[0])
        items = listed(value)
        return ("returned", pack(value)) if items is None else ("yielded", pack(items))

    pack, unpack = packing(number_of, object_of)
    kinds = {names[name]: name for name in wanted if own(names.get(name))}
    errors = [(name, [ancestor.__name__ for ancestor in kind.__mro__])
              for kind, name in kinds.items() if issubclass(kind, BaseException)]
    classes = sorted((kind for kind in kinds if not issubclass(kind, BaseException)),
                     key=lambda kind: len(kind.__mro__))
    places = {id(kind): number(kind) for kind in classes}
    described = [(kinds[kind], nearest(kind.__mro__[1:])) for kind in classes]
    return (described, errors), answer


_lender
