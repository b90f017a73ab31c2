// refused not-available: `File` is not available to scripts
Closure<File> c = { ['/etc/hostname'] }
c.call().text
