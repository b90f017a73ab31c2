import os
import subprocess
import subprocess as sp
from os import system, popen as pipe
from subprocess import check_output

name = "x"
os.system("ls")
os.system("ls " + name)
os.system("/bin/ls")
system(name)
pipe("ls")
os.popen("/bin/tar cf x *")
os.execv("/bin/ls", ["ls"])
os.spawnlp(os.P_WAIT, "ls", "ls")
subprocess.run(["ls", name])
subprocess.run(["/bin/ls", name])
subprocess.run("ls", shell=True)
subprocess.call("ls " + name, shell=True)
subprocess.Popen(name, shell=False)
sp.check_call(["ls"])
check_output("rsync * host:", shell=True)
sp.run("ls", shell=name)
name.run("ls", shell=True)
os.chmod("x", 0o777)
os.chmod("x", 0o755)
os.chmod("x", 0o600)
