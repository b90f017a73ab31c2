// refused not-available: `values` is not available to scripts
def s = "${profile}"
s.values
