"""How a program is loaded into the process that is its own, and how that process ends."""
import os
import sys
import types

# A frame to the host in the middle of a conversation.
ANSWER = b"A"


def main_module(name):
    main = types.ModuleType("__main__")
    main.__dict__["__name__"] = name
    # Some classes, such as data classes, look their module up by name.
    sys.modules["__main__"] = sys.modules[name] = main
    return main.__dict__


def loaded(job, wire, ends):
    """The names of a candidate; the host is told that it was loaded."""
    names = main_module("candidate")
    executed(parsed(job["source"], "candidate.py", wire, ends), names, wire, ends)
    wire.send(("loaded",), kind=ANSWER)
    return names


def parsed(source, name, wire, ends):
    try:
        return compile(source, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as e:
        end(wire, ends.not_parsed(e))


def executed(code, names, wire, ends):
    try:
        exec(code, names)
    except BaseException as e:
        frame, _ = ends.of(e)
        end(wire, frame)


def function(names, name):
    try:
        return names[name]
    except KeyError:
        raise NameError(f"name '{name}' is not defined") from None


def join_threads():
    threading = sys.modules.get("threading")
    if threading is not None and threading.active_count() > 1:
        threading._shutdown()


def end(wire, frame):
    flush()
    wire.send_bytes(frame)
    os._exit(0)


def flush():
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except BaseException:
            # What cannot be written is not missed: the program broke its own stream.
            continue
