# The first thing that runs: takes the rest of this program from standard input, as length and
# JSON, so that no file of ours has to be where it runs.
import sys

# Where it was started is no place for modules. (Isolated mode would say that as well, and would
# leave out that the order of sets is the same each time.)
sys.path[:] = [entry for entry in sys.path if entry]

import gc
import json
import marshal
import os
import types


def exactly(count):
    parts = []
    while count:
        part = os.read(0, count)
        if not part:
            os._exit(1)
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def load(name, code):
    module = sys.modules[name] = types.ModuleType(name)
    exec(marshal.loads(code), module.__dict__)
    return module


rest = json.loads(exactly(int.from_bytes(exactly(4), "big")))
# A forked process copies each page of memory in which it uses an object. So what it uses together is
# made together: out of bytes, since compiling leaves it scattered, and after all that is imported.
first, *others = [(name, marshal.dumps(compile(source, name + ".py", "exec")))
                  for name, source in rest["modules"]]
load(*first).preload(rest["preload"])
gc.collect()
for name, code in others:
    load(name, code)
sys.modules["_etude_supervisor"].main(rest["single"], *sys.argv[1:])
