// refused not-available: `File` is not available to scripts
def s = "${('/etc/hostname' as File).text}"
