// refused not-available: `new` is not available to scripts
new File('/etc/hostname')
