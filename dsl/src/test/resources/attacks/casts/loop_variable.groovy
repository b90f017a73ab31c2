// refused not-available: `File` is not available to scripts
for (File f in [['/etc/hostname']]) { f.text }
