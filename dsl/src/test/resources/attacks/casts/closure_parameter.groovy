// refused not-available: `File` is not available to scripts
[['/etc/hostname']].each { File f -> f.text }
