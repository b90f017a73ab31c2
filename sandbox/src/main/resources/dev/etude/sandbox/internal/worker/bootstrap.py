# Run once in every fresh context, before anything of the program: hands the host what it needs to
# read and make values. The host then forgets the one name bound here, so nothing of it is within
# reach of the program.
def _prepare():
    import builtins
    import io
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

    # Pieces of 1024 hexadecimal digits, the lowest first.
    def make_int(negative, *pieces, _type=int, _len=len, _range=range):
        parts, bits = [_type(piece, 16) for piece in pieces], 4 * 1024
        while _len(parts) > 1:
            parts = [parts[i] | parts[i + 1] << bits if i + 1 < _len(parts) else parts[i]
                     for i in _range(0, _len(parts), 2)]
            bits *= 2
        return -parts[0] if negative else parts[0]

    def make_bytes(*octets, _type=bytes):
        return _type(octets)

    def make_complex(real, imaginary, _type=complex):
        return _type(real, imaginary)

    def call(function, arguments, named):
        return function(*arguments, **named)

    # Objects live on here after their last use. A file that was not closed would keep what was
    # written to it, where elsewhere it is written when the file is let go.
    def open(*arguments, _open=builtins.open, **named):
        file = _open(*arguments, **named)
        if len(opened) > 50:
            opened[:] = [other for other in opened if not other.closed]
        opened.append(file)
        return file

    opened = []
    open.__module__ = "io"
    open.__qualname__ = "open"
    builtins.open = io.open = open

    def flush(_out=sys.stdout, _err=sys.stderr):
        for file in opened:
            if not file.closed:
                file.flush()
        _out.flush()
        _err.flush()

    types = (int, float, bool, complex, str, bytes, list, tuple, set, frozenset, dict, type(None))
    makers = (make_list, make_tuple, make_set, make_frozenset, make_dict, make_int, make_bytes,
              make_complex)
    def load(name, _import=__import__):
        _import(name)

    def forget(_names=sys.modules["__main__"].__dict__, _dict=dict):
        kept = _dict(_kept)
        _names.clear()
        _names.update(kept)

    _kept = {name: value for name, value in sys.modules["__main__"].__dict__.items()
             if name != "_prepare"}
    return (types, makers, call, flush, None, type, load, forget)


_prepare()
