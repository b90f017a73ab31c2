// refused not-available: `File` is not available to scripts
File f = ['/etc/hostname']
