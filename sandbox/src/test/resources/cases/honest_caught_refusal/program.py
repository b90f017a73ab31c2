try:
    open("/etc/shadow")
except OSError:
    print("no")
