"""The process of a program and the wires to it."""
import os
import signal
import socket
import time

CPU_CLOCK = 2


class Body:
    """Made before anything is known of a program; some are used for several, one by one."""

    def __init__(self):
        self.channel, self._child_channel = socket.socketpair()
        self.out, self._child_out = os.pipe()
        self.err, self._child_err = os.pipe()
        for descriptor in (self.out, self.err):
            os.set_blocking(descriptor, False)
        self.channel.setblocking(False)
        self.process = None
        self.pidfd = None

    def descriptors_of_child(self):
        return [self._child_channel.fileno(), self._child_out, self._child_err]

    def forked(self, process, _status, _cpu):
        self.process = process
        self.pidfd = os.pidfd_open(process)
        self._child_channel.close()
        os.close(self._child_out)
        os.close(self._child_err)

    def wires(self):
        """What there is to listen to while it lives."""
        return self.channel.fileno(), self.out, self.err

    def cpu(self):
        """Processor time of the process itself in nanoseconds; 0 where it is gone."""
        try:
            return time.clock_gettime_ns((~self.process << 3) | CPU_CLOCK)
        except OSError:
            return 0

    def kill(self):
        try:
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        except OSError:
            # It is dead already.
            pass

    def close(self):
        """Closes the wires; the process has its own end."""
        self.channel.close()
        os.close(self.out)
        os.close(self.err)
