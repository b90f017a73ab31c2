import os, subprocess, importlib

run = os.system
run("ls")
getattr(os, "system")("ls")
getattr(os, "sys" + "tem")("ls")
__import__("os").system("ls")
importlib.import_module("os").popen("ls")
vars(os)["system"]("ls")
os.__dict__["system"]("ls")
(also := subprocess.call)(["ls"])
import builtins
builtins.eval("1")
first, second = eval, exec
second("x = 1")
def later():
    alias.system("ls")
import os as alias
