// refused not-available: `$m` is not available to scripts
def m = "getClass"
profile."$m"()
