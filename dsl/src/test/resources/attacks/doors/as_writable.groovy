// refused not-available: `asWritable` is not available to scripts
def c = { 1 }
c.asWritable()
