// refused not-available: `withDefault` is not available to scripts
def l = [].withDefault { 1 }
l[2000000000]
