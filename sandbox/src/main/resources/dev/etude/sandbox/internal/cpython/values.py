"""Plain values in bytes, as `ValueCodec` reads and writes them: a letter for the type, then the
content. What is used here is taken hold of before any program runs, so that one that changes
builtins changes nothing here; the host trusts no byte all the same."""
import struct

import _etude_plain

MAX_DEPTH = 200
MAX_NODES = 1_000_000
MAX_BYTES = 16 << 20
# Types of which the values are plain data as they are, or hold plain data.
FLAT = frozenset((int, float, bool, complex, str, bytes, type(None)))
PLAIN = FLAT | {list, tuple, set, frozenset, dict}


class TooBig(Exception):
    """A value beyond a bound; the message says which."""


plain, listed = _etude_plain._plain()


def _make_encode(
    type=type, len=len, list=list, tuple=tuple, set=set, frozenset=frozenset, dict=dict, int=int,
    float=float, complex=complex, str=str, bytes=bytes, pack=struct.pack, join=b"".join,
    text_bytes=str.encode, int_bytes=int.to_bytes, bits=int.bit_length, items_of=dict.items,
    name_of=type.__dict__["__name__"].__get__, real=complex.real.__get__,
    imag=complex.imag.__get__, BaseException=BaseException, TooBig=TooBig, plain=plain,
    one_letter={type(None): b"N"}, sequences={list: b"l", tuple: b"t", set: b"e", frozenset: b"z"},
    max_depth=MAX_DEPTH, max_nodes=MAX_NODES, max_bytes=MAX_BYTES, true=True,
):
    def text(value):
        octets = text_bytes(value, "utf-16-be", "surrogatepass")
        return pack(">I", len(octets) >> 1) + octets

    def opaque(name):
        return b"o" + text(name)

    def encode(value, strange=None):
        """The value in bytes. One that is not plain, or too big, is `opaque` with its type, which
        is added to the list `strange` where there is one."""
        parts = []
        add = parts.append
        left = [max_nodes, max_bytes]

        def spend(count):
            left[1] -= count
            if left[1] < 0:
                raise TooBig(f"value of more than {max_bytes >> 20} MiB")

        def write(value, depth):
            if depth > max_depth:
                raise TooBig(f"value nested deeper than {max_depth} levels")
            left[0] -= 1
            if left[0] < 0:
                raise TooBig(f"value of more than {max_nodes} parts")
            kind = type(value)
            if kind is int:
                size = (bits(value) >> 3) + 1
                spend(size)
                add(b"i" + pack(">I", size) + int_bytes(value, size, "big", signed=true))
            elif kind is str:
                spend(2 * len(value))
                add(b"s" + text(value))
            elif kind is bool:
                add(b"T" if value is true else b"F")
            elif kind in one_letter:
                add(one_letter[kind])
            elif kind is float:
                add(pack(">cd", b"f", value))
            elif kind in sequences:
                add(sequences[kind] + pack(">I", len(value)))
                for item in value:
                    write(item, depth + 1)
            elif kind is dict:
                add(b"d" + pack(">I", len(value)))
                for key, item in items_of(value):
                    write(key, depth + 1)
                    write(item, depth + 1)
            elif kind is bytes:
                spend(len(value))
                add(b"b" + pack(">I", len(value)) + value)
            elif kind is complex:
                add(pack(">cdd", b"c", real(value), imag(value)))
            else:
                held = plain(value)
                if held is None:
                    add(opaque(name_of(kind)))
                    if strange is not None:
                        strange.append(name_of(kind))
                else:
                    write(held, depth + 1)

        bool = type(true)
        try:
            write(value, 0)
            return join(parts)
        except TooBig as e:
            if strange is not None:
                strange.insert(0, e.args[0])
            return opaque(e.args[0])

    return encode


encode = _make_encode()


def decode(octets):
    """The value of these bytes, made of the plain types alone; `Opaque` for what is not plain."""
    reader = _Reader(octets)
    value = reader.value(0)
    if reader.at != len(octets):
        raise ValueError("bytes after the end of a value")
    return value


class Opaque:
    """Stands for a value that is not plain data."""

    def __init__(self, name):
        self.name = name


class _Reader:

    def __init__(self, octets):
        self.octets = octets
        self.at = 0

    def take(self, count):
        end = self.at + count
        if end > len(self.octets):
            raise ValueError("a value ends too early")
        part = self.octets[self.at:end]
        self.at = end
        return part

    def count(self, width):
        count = int.from_bytes(self.take(4), "big")
        if count * width > len(self.octets) - self.at:
            raise ValueError("a value says that it is longer than its bytes")
        return count

    def text(self):
        return str(self.take(2 * self.count(2)), "utf-16-be", "surrogatepass")

    def items(self, depth):
        return [self.value(depth + 1) for _ in range(self.count(1))]

    def value(self, depth):
        if depth > 2 * MAX_DEPTH:
            raise ValueError("a value is nested too deeply")
        tag = self.take(1)
        if tag == b"i":
            return int.from_bytes(self.take(self.count(1)), "big", signed=True)
        if tag == b"s":
            return self.text()
        if tag == b"l":
            return self.items(depth)
        if tag == b"t":
            return tuple(self.items(depth))
        if tag == b"d":
            return {self.value(depth + 1): self.value(depth + 1) for _ in range(self.count(2))}
        if tag == b"f":
            return struct.unpack(">d", self.take(8))[0]
        if tag == b"b":
            return self.take(self.count(1))
        if tag == b"e":
            return set(self.items(depth))
        if tag == b"z":
            return frozenset(self.items(depth))
        if tag == b"c":
            return complex(*struct.unpack(">dd", self.take(16)))
        if tag == b"o":
            return Opaque(self.text())
        try:
            return {b"N": None, b"T": True, b"F": False}[tag]
        except KeyError:
            raise ValueError(f"unknown value tag {tag}") from None
