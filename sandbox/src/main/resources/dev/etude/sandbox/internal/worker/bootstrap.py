# Run once in every fresh context, before anything of the program: hands the host what it needs to
# read and make values. The host then forgets the one name bound here, so nothing of it is within
# reach of the program.
def _prepare():
    import sys

    # Some classes, such as data classes, look their module up by name.
    sys.modules["candidate"] = sys.modules["__main__"]

    def make_list(*items):
        return [*items]

    def make_tuple(*items):
        return items

    def make_set(*items):
        return {*items}

    def make_frozenset(*items, _type=frozenset):
        return _type(items)

    def make_dict(*flat, _range=range, _len=len):
        return {flat[i]: flat[i + 1] for i in _range(0, _len(flat), 2)}

    def make_int(digits, _type=int):
        return _type(digits, 16)

    def make_bytes(*octets, _type=bytes):
        return _type(octets)

    def make_complex(real, imaginary, _type=complex):
        return _type(real, imaginary)

    def call(function, arguments, named):
        return function(*arguments, **named)

    def flush(_out=sys.stdout, _err=sys.stderr):
        _out.flush()
        _err.flush()

    types = (int, float, bool, complex, str, bytes, list, tuple, set, frozenset, dict, type(None))
    makers = (make_list, make_tuple, make_set, make_frozenset, make_dict, make_int, make_bytes,
              make_complex)
    return (types, makers, call, flush, None, type)


_prepare()
