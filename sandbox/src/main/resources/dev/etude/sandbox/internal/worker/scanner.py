# Looks at programs without running them. Kept warm in a context that never runs anything else.
def _scanner(safety):
    import _ast as ast  # Without what `ast` imports, which takes a new worker a third of a second.

    BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try,
              ast.TryStar, ast.Match)
    BRANCHES = (ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler,
                ast.match_case)
    FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
    COLLECTED = (ast.ListComp, ast.SetComp, ast.DictComp)

    def parse(source):
        return compile(source, "<unknown>", "exec", ast.PyCF_ONLY_AST)

    def children(node):
        """What is directly below a node, each with the field it stands in."""
        for field in node._fields:
            value = getattr(node, field, None)
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield field, child

    def walk(tree):
        """A node and everything below it."""
        nodes = [tree]
        for node in nodes:
            yield node
            nodes.extend(child for _, child in children(node))

    def imports(tree):
        names = set()
        for node in walk(tree):
            if isinstance(node, ast.Import):
                names.update(alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.split(".")[0])
        return sorted(names)

    def code_lines(source):
        lines = (line.strip() for line in source.splitlines())
        return sum(1 for line in lines if line and not line.startswith("#"))

    def branches(tree):
        count = 0
        for node in walk(tree):
            if isinstance(node, BRANCHES):
                count += 1
            elif isinstance(node, ast.BoolOp):
                count += len(node.values) - 1
            elif isinstance(node, ast.comprehension):
                count += len(node.ifs)
        return count

    def nesting(tree):
        deepest = 0
        waiting = [(tree, 0, False)]
        while waiting:
            node, depth, inside = waiting.pop()
            if isinstance(node, FUNCTIONS):
                depth, inside = 0, True
            elif inside and isinstance(node, BLOCKS):
                depth += 1
                deepest = max(deepest, depth)
            for field, child in children(node):
                # An `elif` is written beside its `if`, though the tree holds it within.
                flat = isinstance(node, ast.If) and field == "orelse" \
                    and len(node.orelse) == 1 and isinstance(child, ast.If)
                waiting.append((child, depth - 1 if flat and inside else depth, inside))
        return deepest

    def short_names(tree):
        loops = set()
        for node in walk(tree):
            if isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
                loops.update(id(name) for name in walk(node.target))
        return len({
            node.id for node in walk(tree)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            and len(node.id) == 1 and node.id != "_" and id(node) not in loops
        })

    def inspect(source):
        try:
            tree = parse(source)
        except SyntaxError as e:
            return ("not_python", e.msg or "invalid syntax", e.lineno or 0, e.offset or 0)
        except (ValueError, RecursionError, MemoryError) as e:
            return ("not_python", str(e) or "nested too deeply", 0, 0)
        lengths = [node.end_lineno - node.lineno + 1 for node in walk(tree)
                   if isinstance(node, FUNCTIONS)]
        functions = [node.name for node in tree.body if isinstance(node, FUNCTIONS)]
        return ("parsed", imports(tree), functions, code_lines(source), max(lengths, default=0),
                branches(tree), nesting(tree), short_names(tree), safety(tree))

    def countable(source):
        """The same program in a form in which every round of every loop can be counted, and whether
        its lines are where they were.

        A step counter sees one statement a line, so a loop with its body on its own line is written
        out anew. It sees generators resume, yet not the rounds of a comprehension, so
        `[f for x in xs]` becomes `[f for x in (_ for _ in xs)]`. A text that cannot be changed
        with certainty is left as it is.
        """
        try:
            tree = parse(source)
            same_lines = not any(map(on_one_line, walk(tree)))
            text = source
            if not same_lines:
                from ast import unparse
                text = unparse(tree)
                tree = parse(text)
            parts = [part for node in walk(tree) if isinstance(node, COLLECTED)
                     for part in node.generators if not part.is_async]
            changed = rewritten(text, [part.iter for part in parts])
            for part in parts:
                part.iter = wrapped(part.iter)
            if same(parse(changed), tree):
                return (changed, same_lines)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            pass
        return (source, True)

    def same(one, other):
        """Whether two trees are of one shape and hold the same constants."""
        if isinstance(one, list):
            return isinstance(other, list) and len(one) == len(other) \
                and all(map(same, one, other))
        if not isinstance(one, ast.AST):
            return repr(one) == repr(other)
        return type(one) is type(other) and all(
            same(getattr(one, field, None), getattr(other, field, None)) for field in one._fields)

    def on_one_line(node):
        if isinstance(node, (ast.For, ast.AsyncFor)):
            return node.body[0].lineno == node.iter.end_lineno
        return isinstance(node, ast.While) and node.body[0].lineno == node.test.end_lineno

    def wrapped(iterable):
        part = ast.comprehension(ast.Name("_", ast.Store()), iterable, [], 0)
        return ast.GeneratorExp(ast.Name("_", ast.Load()), [part])

    def rewritten(source, marks):
        places = []
        for mark in marks:
            places.append((mark.lineno, mark.col_offset, b"(_ for _ in "))
            places.append((mark.end_lineno, mark.end_col_offset, b")"))
        lines = [line.encode("utf-8") for line in source.split("\n")]
        for line, column, text in sorted(places, reverse=True):
            lines[line - 1] = lines[line - 1][:column] + text + lines[line - 1][column:]
        return b"\n".join(lines).decode("utf-8")

    # Modules without a state that a call could change.
    STATELESS = {"typing", "math", "string", "itertools", "collections", "copy", "re", "heapq",
                 "bisect"}
    # By these a name given as text, or something beyond what a program can name, is reached.
    FAR_REACHING = {"exec", "eval", "compile", "open", "globals", "locals", "vars", "setattr",
                    "delattr", "getattr", "hasattr", "input", "type", "object", "super", "help",
                    "breakpoint", "memoryview", "format", "exit", "quit"}

    def harmless(source):
        """Whether a program plainly changes nothing but the names of its own main module."""
        try:
            return all(map(harmless_node, walk(parse(source))))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False

    def harmless_node(node):
        if isinstance(node, ast.Import):
            return all(alias.name in STATELESS for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            return not node.level and node.module in STATELESS
        if isinstance(node, ast.Attribute):
            # Single underscores within a name are those of frames and code: f_globals, gi_frame.
            return isinstance(node.ctx, ast.Load) and "_" not in node.attr
        if isinstance(node, ast.Name):
            return not node.id.startswith("__") and node.id not in FAR_REACHING
        return not isinstance(node, (ast.ClassDef, ast.Match, ast.AsyncFunctionDef, ast.Await))

    def unbound(source):
        """The names that a program uses and does not bind anywhere."""
        used, bound = set(), set()
        for node in walk(parse(source)):
            if isinstance(node, ast.Name):
                (used if isinstance(node.ctx, ast.Load) else bound).add(node.id)
            elif isinstance(node, (*FUNCTIONS, ast.ClassDef)):
                bound.add(node.name)
            elif isinstance(node, ast.arg):
                bound.add(node.arg)
            elif isinstance(node, ast.alias):
                bound.add(node.asname or node.name.split(".")[0])
            elif isinstance(node, ast.ExceptHandler):
                bound.add(node.name)
        return sorted(used - bound)

    return (inspect, countable, harmless, unbound)


_scanner
