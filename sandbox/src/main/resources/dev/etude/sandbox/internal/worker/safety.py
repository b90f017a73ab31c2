# Finds what a reader of a program should be warned of, under the identifiers and severities of
# Bandit, and lists what the program names, for policies. Runs nothing of it. An early warning
# with a reason; what keeps a program in is the sandbox.
def _safety(names, rules):
    import _ast as ast

    scopes, resolve, constant, exhausted = names()
    PROCESSES, SHELLS, NO_SHELLS, CALLS, MODULE_CALLS, IMPORTS = rules()
    # So much is told of one program; nobody reads more, and a policy refuses what is cut.
    FINDINGS = 200
    USES = 20000

    WORDS = "(pas+wo?r?d|pass(phrase)?|pwd|token|secrete?)"
    SECRET = (("pas", "pwd", "token", "secret"),
              f"(^{WORDS}$|_{WORDS}_|^{WORDS}_|_{WORDS}$)")
    # `nsert`: what `re` takes for an `i` when case is ignored is more than one letter.
    SQL = (("select", "delete", "nsert", "update"),
           r"select\s.*from\s|delete\s+from\s|insert\s+into\s.*values\s|update\s.*set\s")
    STARRED = ("chown", "chmod", "tar", "rsync")
    TEMPORARY = ("/tmp", "/var/tmp", "/dev/shm")

    def found(pattern, text):
        """Whether a pattern is found in a text; it can be only where one of its words is.

        Importing `re` takes a new worker a quarter of a second, and few programs need it here.
        """
        words, expression = pattern
        if not any(word in text.casefold() for word in words):
            return False
        import re
        return re.search(expression, text, re.IGNORECASE | re.DOTALL) is not None

    def text(node):
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) \
            else None

    def keyword(call, name):
        return next((each.value for each in call.keywords if each.arg == name), None)

    def truthy(node):
        """Whether an argument is given and not certain to be false."""
        if node is None:
            return False
        if isinstance(node, ast.Constant):
            return bool(node.value)
        if isinstance(node, ast.Dict):
            return bool(node.keys)
        return bool(node.elts) if isinstance(node, (ast.List, ast.Tuple)) else True

    class Scan:
        def __init__(self, tree):
            self.findings = []
            self.uses = {}
            self.whole = True
            self.order = scopes(tree)

        def find(self, node, rule, severity, reason):
            if len(self.findings) < FINDINGS:
                self.findings.append(
                    (rule, severity, node.lineno, node.col_offset + 1, reason))
            else:
                self.whole = False

        def use(self, kind, name, node):
            if (kind, name) not in self.uses:
                if len(self.uses) < USES:
                    self.uses[kind, name] = (node.lineno, node.col_offset + 1)
                else:
                    self.whole = False

        def run(self):
            for node, scope, parent in self.order:
                rule = RULES.get(type(node))
                if rule is not None:
                    rule(self, node, scope, parent)

        def import_rule(self, node, module):
            for name, (rule, severity, reason) in IMPORTS.items():
                if module == name or module.startswith(name + "."):
                    self.find(node, rule, severity, f"imports {name}: {reason}")

    def import_statement(scan, node, scope, parent):
        for alias in node.names:
            scan.use("module", alias.name, node)
            scan.import_rule(node, alias.name)

    def import_from(scan, node, scope, parent):
        if node.level or not node.module:
            return
        scan.use("module", node.module, node)
        for alias in node.names:
            scan.use("name", f"{node.module}.{alias.name}", node)
        # `from xml.dom import minidom` names a module as well; one finding for each rule.
        for module in {part: 0 for alias in node.names
                       for part in IMPORTS if f"{node.module}.{alias.name}.".startswith(f"{part}.")}:
            scan.import_rule(node, module)

    def mention(scan, node, scope, parent):
        if isinstance(node, ast.Attribute):
            scan.use("attribute", node.attr, node)
        if isinstance(node.ctx, ast.Load):
            for name in resolve(node, scope):
                scan.use("name", name, node)

    def call(scan, node, scope, parent):
        called = resolve(node.func, scope)
        for name in called:
            scan.use("name", name, node)
            dynamic_import(scan, node, name)
            by_name(scan, node, name)
            process(scan, node, name)
        if "getattr" in called and len(node.args) > 1 and constant(node.args[1]):
            scan.use("attribute", constant(node.args[1]), node)
            for name in resolve(node, scope):
                scan.use("name", name, node)
        if truthy(keyword(node, "shell")) and not any(name in PROCESSES for name in called):
            scan.find(node, "B604", "medium", "a call with shell=True")
        permissive(scan, node)
        for each in node.keywords:
            if each.arg and text(each.value) is not None and found(SECRET, each.arg):
                scan.find(node, "B106", "low", f"a password in the text: {each.arg}")

    def dynamic_import(scan, node, name):
        if name in ("__import__", "importlib.import_module", "importlib.__import__"):
            module = constant(node.args[0]) if node.args else None
            scan.use("module", module if module is not None else "?", node)
            if module is not None:
                scan.import_rule(node, module)

    def by_name(scan, node, name):
        known = CALLS.get(name) or MODULE_CALLS.get(name.rpartition(".")[0])
        if known:
            rule, severity, reason = known
            scan.find(node, rule, severity, f"{name}: {reason}")
        elif name == "hashlib.new":
            wanted = text(node.args[0] if node.args else keyword(node, "name"))
            if wanted and wanted.lower() in ("md4", "md5"):
                scan.find(node, "B324", "medium", f"hashlib.new: {wanted} is a broken hash")
        elif name == "yaml.load":
            loader = keyword(node, "Loader")
            kind = getattr(loader, "attr", getattr(loader, "id", None))
            if kind not in ("SafeLoader", "CSafeLoader"):
                scan.find(node, "B506", "medium", "yaml.load makes any object; use safe_load")

    def process(scan, node, name):
        if name not in PROCESSES and name not in SHELLS and name not in NO_SHELLS:
            return
        shell = truthy(keyword(node, "shell"))
        program = node.args[0] if node.args else None
        certain = "low" if text(program) is not None else "high"
        if name in PROCESSES and not shell:
            scan.find(node, "B603", "low", f"{name} starts a program")
        elif name in PROCESSES and program is not None:
            scan.find(node, "B602", certain, f"{name} starts a shell")
        elif name in SHELLS and program is not None:
            scan.find(node, "B605", certain, f"{name} starts a shell")
        elif name in NO_SHELLS:
            scan.find(node, "B606", "low", f"{name} starts a program")
        partial_path(scan, node, program)
        if name in SHELLS or name in PROCESSES and shell:
            wildcard(scan, node, program)

    def full_path(path):
        drive = path[1:2] == ":" and path[0].isascii() and path[0].isalpha()
        return drive or path[:1] in ("\\", "/", ".")

    def partial_path(scan, node, program):
        first = program.elts[0] if isinstance(program, ast.List) and program.elts else program
        if text(first) is not None and not full_path(text(first)):
            scan.find(node, "B607", "low", "which program this is depends on the search path")

    def wildcard(scan, node, program):
        parts = program.elts if isinstance(program, ast.List) else [program]
        words = " ".join(text(part) or "" for part in parts)
        if "*" in words and any(name in words for name in STARRED):
            scan.find(node, "B609", "high", "a file name that begins with a dash becomes an option")

    def permissive(scan, node):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if "chmod" in name and len(node.args) == 2 and isinstance(node.args[1], ast.Constant) \
                and type(node.args[1].value) is int and node.args[1].value & 0o012:
            mode = node.args[1].value
            scan.find(node, "B103", "high" if mode & 0o002 else "medium",
                      f"a file that others may change or run: mode {mode:o}")

    def function(scan, node, scope, parent):
        arguments = node.args.args
        defaults = zip(arguments[len(arguments) - len(node.args.defaults):], node.args.defaults)
        for argument, default in defaults:
            if text(default) is not None and found(SECRET, argument.arg):
                scan.find(node, "B107", "low", f"a password in the text: {argument.arg}")

    def assertion(scan, node, scope, parent):
        scan.find(node, "B101", "low", "assert says nothing when Python optimises")

    def handler(scan, node, scope, parent):
        anything = node.type is None or getattr(node.type, "id", None) == "Exception"
        if len(node.body) == 1 and anything:
            if isinstance(node.body[0], ast.Pass):
                scan.find(node, "B110", "low", "an exception is passed over in silence")
            elif isinstance(node.body[0], ast.Continue):
                scan.find(node, "B112", "low", "an exception is passed over in silence")

    def assignment(scan, node, scope, parent):
        if not text(node.value):
            return
        for target in node.targets:
            name = target.id if isinstance(target, ast.Name) else text(
                target.slice) if isinstance(target, ast.Subscript) else None
            if name and found(SECRET, name):
                scan.find(node.value, "B105", "low", f"a password in the text: {name}")

    def comparison(scan, node, scope, parent):
        if isinstance(node.left, ast.Name) and found(SECRET, node.left.id) \
                and text(node.comparators[0]):
            scan.find(node.comparators[0], "B105", "low",
                      f"a password in the text: {node.left.id}")

    def literal(scan, node, scope, parent):
        value = text(node)
        if value is None or isinstance(parent, ast.Expr):
            return
        if value == "0.0.0.0":
            scan.find(node, "B104", "medium", "listens to everybody")
        elif any(value == folder or value.startswith(folder + "/") for folder in TEMPORARY):
            scan.find(node, "B108", "medium", "a fixed name in a folder that everybody may write")
        elif isinstance(parent, ast.Attribute) and parent.attr == "format":
            query(scan, node, value)

    def joined(scan, node, scope, parent):
        if any(isinstance(part, ast.FormattedValue) for part in node.values):
            query(scan, node, " ".join(filter(None, map(text, node.values))))

    def concatenation(scan, node, scope, parent):
        if isinstance(parent, ast.BinOp):
            return
        parts, waiting = [], [node]
        while waiting:
            part = waiting.pop()
            if isinstance(part, ast.BinOp):
                waiting += [part.right, part.left]
            else:
                parts.append(text(part))
        if None in parts:
            query(scan, node, " ".join(filter(None, parts)))

    def query(scan, node, statement):
        if found(SQL, statement):
            scan.find(node, "B608", "medium", "a query put together of text; use parameters")

    RULES = {
        ast.Import: import_statement, ast.ImportFrom: import_from, ast.Call: call,
        ast.Attribute: mention, ast.Name: mention, ast.FunctionDef: function,
        ast.AsyncFunctionDef: function, ast.Assert: assertion, ast.ExceptHandler: handler,
        ast.Assign: assignment, ast.Compare: comparison, ast.Constant: literal,
        ast.JoinedStr: joined, ast.BinOp: concatenation,
    }

    def scan(tree):
        """(findings, uses, whether nothing was left out)."""
        try:
            work = Scan(tree)
            work.run()
        except RecursionError:
            return ((), (), False)
        uses = tuple((kind, name, line, column)
                     for (kind, name), (line, column) in work.uses.items())
        return (tuple(sorted(work.findings, key=lambda one: one[2:4])), uses,
                work.whole and not exhausted())

    return scan


_safety
