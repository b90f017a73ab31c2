// refused not-available: `$p` is not available to scripts
def p = "cl" + "ass"
profile."$p"
