// refused not-available: `strings` is not available to scripts
def s = "${profile}"
s.strings[0] = "x"
