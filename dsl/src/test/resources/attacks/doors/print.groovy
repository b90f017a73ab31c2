// refused not-available: `print` is not available to scripts
print 'x'
