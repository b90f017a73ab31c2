"""What a child does with its program: run it, answer calls to it, look at it; and what has to do
with tests that are Python."""
import ast

import _etude_lending as lending
import _etude_loading as loading
import _etude_names as naming
import _etude_rules as rules
import _etude_safety as safety
import _etude_scanner as scanner
import _etude_testing as testing


def run(job, wire, link, ends):
    """A program from its first statement to its last."""
    names = loading.main_module("__main__")
    code = loading.parsed(job["source"], "program.py", wire, ends)
    loading.executed(code, names, wire, ends)
    loading.join_threads()
    loading.end(wire, ends.finished())


def answer(job, wire, link, ends):
    """Loads a candidate and answers calls of its function, each of which comes only after the
    answer to the one before."""
    names = loading.loaded(job, wire, ends)
    entry_point, tells_arguments = job["entry_point"], job["tells_arguments"]
    while True:
        arguments = wire.receive()
        if arguments is None:
            loading.end(wire, ends.finished())
        try:
            value = loading.function(names, entry_point)(*arguments)
        except BaseException as e:
            frame, goes_on = ends.of(e)
            if not goes_on:
                loading.end(wire, frame)
            wire.send(("threw", *ends.thrown(e)), kind=loading.ANSWER)
        else:
            # A value each, so that one that is not plain does not spoil the other.
            wire.send(("returned",), value, arguments if tells_arguments else (), kind=loading.ANSWER)


def inspect(job, wire, link, ends):
    """Reads the syntax tree of a program without running it."""
    for name in ("TryStar", "Match", "match_case", "MatchAs", "MatchStar"):
        # Kinds of nodes that an older interpreter does not know.
        if not hasattr(ast, name):
            setattr(ast, name, type(name, (ast.AST,), {}))
    look, *_ = scanner._scanner(safety._safety(naming._names, rules._rules))
    loading.end(wire, ends.final("inspected", look(job["source"])))


ROLES = {role.__name__: role
         for role in (run, answer, lending.lend, testing.test, inspect)}
