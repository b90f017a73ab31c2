// refused not-available: `File` is not available to scripts
def f = '/etc/hostname' as File
f.text
