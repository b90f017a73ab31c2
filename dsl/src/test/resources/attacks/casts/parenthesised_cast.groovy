// refused not-available: `File` is not available to scripts
def f = (File) ['/etc/hostname']
