# Values as plain data in which an object is its number: what passes between a candidate that lends
# its classes and the tests that name them.
def _packing(number_of, object_of):
    letters = {list: "list", tuple: "tuple", set: "set", frozenset: "frozenset"}
    kinds = {letter: kind for kind, letter in letters.items()}

    def pack(value):
        kind = type(value)
        if kind in letters:
            return letters[kind], [pack(item) for item in value]
        if kind is dict:
            return "dict", [(pack(key), pack(item)) for key, item in value.items()]
        number = number_of(value)
        return ("plain", value) if number is None else ("object", number)

    def unpack(packed):
        kind, content = packed
        if kind == "plain":
            return content
        if kind == "object":
            return object_of(content)
        if kind == "dict":
            return {unpack(key): unpack(item) for key, item in content}
        return kinds[kind](map(unpack, content))

    return pack, unpack


_packing
