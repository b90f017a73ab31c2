// refused not-available: `URL` is not available to scripts
URL u = ['file:///etc/hostname']
