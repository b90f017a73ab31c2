# The rules that need no more than which name is called or imported: what starts a program, and
# what each other name is warned of. Identifiers and severities are those of Bandit.
def _rules():
    PROCESSES = {"subprocess." + name for name in
                 ("Popen", "call", "check_call", "check_output", "run")}
    SHELLS = {"os." + name for name in ("system", "popen", "popen2", "popen3", "popen4")} | {
        "subprocess.getoutput", "subprocess.getstatusoutput"}
    NO_SHELLS = {f"os.{kind}{how}" for kind in ("exec", "spawn") for how in
                 ("l", "le", "lp", "lpe", "v", "ve", "vp", "vpe")} | {"os.startfile"}

    XML = "parses XML, which can be made to fill the memory"
    CALLS = {}

    def calls(rule, severity, reason, *called):
        for name in called:
            CALLS[name] = (rule, severity, reason)

    def members(module, *kinds):
        return [f"{module}.{kind}" for kind in kinds]

    calls("B102", "medium", "runs text as a program", "exec")
    calls("B301", "medium", "unpickling runs what the data says", *members(
        "pickle", "load", "loads", "Unpickler"), *members("dill", "load", "loads", "Unpickler"))
    calls("B302", "medium", "marshal trusts the data it reads", *members(
        "marshal", "load", "loads"))
    calls("B303", "medium", "a broken hash; fine for checksums, not for secrets", *members(
        "hashlib", "md5", "sha1"))
    calls("B306", "medium", "the name may be taken before the file is made; use mkstemp",
          "tempfile.mktemp")
    calls("B307", "medium", "evaluates text as a program; ast.literal_eval reads plain values",
          "eval")
    calls("B310", "medium", "opens an address of any kind, files included", *members(
        "urllib.request", "urlopen", "urlretrieve", "URLopener", "FancyURLopener"))
    calls("B311", "low", "can be foreseen; for secrets use the secrets module", *members(
        "random", "random", "randrange", "randint", "choice", "uniform", "triangular"))
    for _rule, _module in (("B313", "xml.etree.cElementTree"), ("B314", "xml.etree.ElementTree")):
        calls(_rule, "medium", XML, *members(
            _module, "parse", "iterparse", "fromstring", "XMLParser"))
    calls("B315", "medium", XML, "xml.sax.expatreader.create_parser")
    calls("B316", "medium", XML, *members("xml.dom.expatbuilder", "parse", "parseString"))
    calls("B317", "medium", XML, *members("xml.sax", "parse", "parseString", "make_parser"))
    calls("B318", "medium", XML, *members("xml.dom.minidom", "parse", "parseString"))
    calls("B319", "medium", XML, *members("xml.dom.pulldom", "parse", "parseString"))
    calls("B323", "medium", "does not check certificates", "ssl._create_unverified_context")

    # A module, whatever of it is called.
    MODULE_CALLS = {"telnetlib": ("B312", "high", "telnet sends everything in the open"),
                    "ftplib": ("B321", "high", "FTP sends everything in the open")}

    IMPORTS = {
        "telnetlib": ("B401", "high", "telnet sends everything in the open"),
        "ftplib": ("B402", "high", "FTP sends everything in the open"),
        "pickle": ("B403", "low", "unpickling runs what the data says"),
        "dill": ("B403", "low", "unpickling runs what the data says"),
        "subprocess": ("B404", "low", "starts other programs"),
        "xml.etree.cElementTree": ("B405", "low", XML),
        "xml.etree.ElementTree": ("B405", "low", XML),
        "xml.sax": ("B406", "low", XML),
        "xml.dom.expatbuilder": ("B407", "low", XML),
        "xml.dom.minidom": ("B408", "low", XML),
        "xml.dom.pulldom": ("B409", "low", XML),
        "wsgiref.handlers.CGIHandler": ("B412", "high", "takes a proxy from the request"),
    }

    return PROCESSES, SHELLS, NO_SHELLS, CALLS, MODULE_CALLS, IMPORTS


_rules
