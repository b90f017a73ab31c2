import subprocess

subprocess.call(
    "ls",
    shell=True,
)
subprocess.run(
    ["ls"],
    check=True,
)
try:
    subprocess
except (
    Exception
):
    pass
