"""Modules that are there before any program begins."""
import os

# What they asked to be done in every forked process.
hooks = []

# Those that the modules beside this one import.
OWN = ("_signal", "_socket", "array", "ast", "ctypes", "errno", "fcntl", "functools", "platform",
       "resource", "select", "signal", "socket", "stat", "struct", "time")


def preload(names):
    """Imports these; what is not there is left out. What they want done after each fork is kept
    for programs that fork themselves: no program has threads when its own process is forked."""
    register = os.register_at_fork
    os.register_at_fork = lambda **wanted: hooks.append(wanted)
    try:
        for name in (*OWN, *names):
            try:
                __import__(name)
            except ImportError:
                continue
    finally:
        os.register_at_fork = register
