# What a name in a program stands for, as far as its text tells: `o.system` after `import os as o`,
# `s` after `from os import system as s` or `s = os.system`, `getattr(os, "sys" + "tem")`,
# `__import__("os").system`, `vars(os)["system"]`. Every name is looked up in its own scope, so a
# parameter called `eval` is not the builtin.
def _names():
    import _ast as ast

    FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    IMPORTERS = ("__import__", "importlib.import_module", "importlib.__import__")
    # A chain of assignments and calls is followed so far; longer ones are nobody's honest code.
    FAR = 12
    # Text that is put together of constants is followed up to this length.
    LONG = 200
    # One name stands for so many things at most, and all of a program takes so many look-ups.
    MANY = 8
    LOOKUPS = 200000
    left = [LOOKUPS]

    class Scope:
        def __init__(self, outer, is_class=False):
            self.outer = outer
            self.is_class = is_class
            self.imported = {}
            self.values = {}
            self.bound = set()
            self.elsewhere = set()
            self.known = {}
            self.stars = outer.stars if outer else []

        def home(self, name):
            """The scope that binds a name; None for a builtin, or a name that is nowhere bound."""
            scope, first = self, True
            while scope is not None:
                # The body of a class is no scope for the functions within it.
                if (first or not scope.is_class) and name not in scope.elsewhere \
                        and (name in scope.bound or name in scope.imported):
                    return scope
                scope, first = scope.outer, False
            return None

    def constant(node, far=FAR):
        """The text a node is certain to be, else None."""
        if isinstance(node, ast.Constant):
            return node.value if isinstance(node.value, str) else None
        if far > 0 and isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            left, right = constant(node.left, far - 1), constant(node.right, far - 1)
            if left is not None and right is not None and len(left) + len(right) <= LONG:
                return left + right
        if isinstance(node, ast.JoinedStr):
            parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
            if len(parts) == len(node.values):
                return "".join(parts)
        return None

    def resolve(node, scope, far=FAR):
        """The dotted names a node may stand for; none where it is a thing of the program's own."""
        attributes = []
        while isinstance(node, ast.Attribute) and len(attributes) < FAR:
            attributes.append(node.attr)
            node = node.value
        tail = "".join("." + name for name in reversed(attributes))
        names = dict.fromkeys(plain(root + tail) for root in roots(node, scope, far))
        return list(names)[:MANY]

    def plain(name):
        for prefix in ("builtins.", "__builtins__."):
            if name.startswith(prefix):
                return name[len(prefix):]
        return name.replace(".__dict__.", ".")

    def roots(node, scope, far):
        left[0] -= 1
        if far <= 0 or left[0] < 0:
            return []
        if isinstance(node, ast.Name):
            return named(node.id, scope, far)
        if isinstance(node, ast.NamedExpr):
            return resolve(node.value, scope, far - 1)
        if isinstance(node, ast.Call):
            return called(node, scope, far)
        if isinstance(node, ast.Subscript):
            key = constant(node.slice)
            return [] if key is None else [
                f"{owner}.{key}" for owner in table(node.value, scope, far - 1)]
        return []

    def table(node, scope, far):
        """What a dictionary of names belongs to: `vars(os)`, `os.__dict__`, `sys.modules`."""
        if isinstance(node, ast.Call) and len(node.args) == 1 \
                and "vars" in resolve(node.func, scope, far):
            return resolve(node.args[0], scope, far)
        if isinstance(node, ast.Attribute) and node.attr == "__dict__":
            return resolve(node.value, scope, far)
        return [""] if "sys.modules" in resolve(node, scope, far) else []

    def named(name, scope, far):
        home = scope.home(name)
        if home is None:
            return [name] + [f"{module}.{name}" for module in scope.stars]
        if name not in home.known:
            # Known to be nothing while it is looked up, which ends what goes round in a circle.
            home.known[name] = []
            found = home.imported.get(name, [])[:MANY]
            for value, inner in home.values.get(name, ())[:MANY]:
                found.extend(resolve(value, inner, far - 1))
            home.known[name] = found
        return home.known[name]

    def called(node, scope, far):
        functions = resolve(node.func, scope, far - 1)
        words = [constant(argument) for argument in node.args[:2]]
        if any(function in IMPORTERS for function in functions) and words and words[0]:
            # `__import__("os.path")` gives `os`, unless it is asked for the rest.
            return [words[0]] if "__import__" not in functions else [words[0].split(".")[0]]
        if "getattr" in functions and len(words) == 2 and words[1]:
            return [plain(f"{owner}.{words[1]}")
                    for owner in resolve(node.args[0], scope, far - 1)]
        return []

    def bind(scope, target, value=None, inner=None):
        if isinstance(target, ast.Name):
            scope.bound.add(target.id)
            if value is not None:
                scope.values.setdefault(target.id, []).append((value, inner))
        elif isinstance(target, (ast.Tuple, ast.List)):
            pairs = value.elts if isinstance(value, (ast.Tuple, ast.List)) \
                and len(value.elts) == len(target.elts) else [None] * len(target.elts)
            for part, its_value in zip(target.elts, pairs):
                bind(scope, part, its_value, inner)
        elif isinstance(target, ast.Starred):
            bind(scope, target.value)

    def parameters(scope, arguments):
        everything = arguments.posonlyargs + arguments.args + arguments.kwonlyargs
        for one in everything + [arguments.vararg, arguments.kwarg]:
            if one is not None:
                scope.bound.add(one.arg)

    def declare(node, scope):
        """Notes what a node binds in its scope."""
        if isinstance(node, ast.Import):
            for alias in node.names:
                name = alias.asname or alias.name.split(".")[0]
                scope.imported.setdefault(name, []).append(
                    alias.name if alias.asname else name)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            for alias in node.names:
                if alias.name == "*":
                    scope.stars.append(module)
                    del scope.stars[MANY:]
                else:
                    scope.imported.setdefault(alias.asname or alias.name, []).append(
                        f"{module}.{alias.name}")
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            scope.bound.add(node.name)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                bind(scope, target, node.value, scope)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
            bind(scope, node.target, node.value, scope)
        elif isinstance(node, (ast.AugAssign, ast.For, ast.AsyncFor, ast.comprehension)):
            bind(scope, node.target)
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            bind(scope, node.optional_vars)
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            scope.bound.add(node.name)
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            scope.elsewhere.update(node.names)

    def scopes(tree):
        """Every node of a tree with its scope and its parent, from the top of the text down."""
        left[0] = LOOKUPS
        top = Scope(None)
        order = []
        waiting = [(tree, top, None)]
        while waiting:
            node, scope, parent = waiting.pop()
            order.append((node, scope, parent))
            declare(node, scope)
            inner = scope
            if isinstance(node, FUNCTIONS):
                inner = Scope(scope)
                parameters(inner, node.args)
            elif isinstance(node, ast.ClassDef):
                inner = Scope(scope, is_class=True)
            elif isinstance(node, COMPREHENSIONS):
                inner = Scope(scope)
            children = []
            for field in node._fields:
                value = getattr(node, field, None)
                # What stands around a function belongs to the scope around it.
                around = isinstance(node, FUNCTIONS + (ast.ClassDef,)) and field != "body"
                for child in value if isinstance(value, list) else [value]:
                    if isinstance(child, ast.AST):
                        children.append((child, scope if around else inner, node))
            waiting.extend(reversed(children))
        publish(order)
        return order

    def publish(order):
        """What a function declares `global` is bound in the module, with the values it has."""
        top = order[0][1]
        for scope in {id(scope): scope for _, scope, _ in order}.values():
            for name in scope.elsewhere & scope.bound:
                top.bound.add(name)
                top.values.setdefault(name, []).extend(scope.values.get(name, ()))

    def exhausted():
        return left[0] < 0

    return (scopes, resolve, constant, exhausted)


_names
